package dev.rightful.rights;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The agreement and its texts as the build compiled them into the program. */
public final class BuiltIn {

    private BuiltIn() {}

    /** Reads the agreement. */
    public static Rights rights() {
        return Rights.of(bytes("law.rights"));
    }

    /** Reads the texts in the language with a tag such as {@code en}, and in no other. */
    public static Phrasebook phrasebook(String tag) {
        Language language = Language.of(tag);
        return new Phrasebook(language, Facts.of(bytes("texts-" + language.tag() + ".facts"), language.tag()));
    }

    /** Reads what is known about clauses and rules beyond judging. */
    public static Inventory inventory() {
        return new Inventory(Facts.read(text("inventory.facts"), ""));
    }

    /** Reads the topologies that explanations show. */
    public static Cases cases() {
        return Cases.read(text("cases.txt"));
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try {
            byte[] bytes = find(name);
            if (bytes == null) {
                throw new OntologyException("the program lacks %s; build it again".formatted(name));
            }
            return bytes;
        } catch (IOException broken) {
            throw new OntologyException("%s cannot be read; build the program again".formatted(name), broken);
        }
    }

    /**
     * Reads a compiled file; null when there is none.
     *
     * <p>The class loader would look for it in all of the JDK first, which takes longer than reading it. So it is taken
     * straight from the program's own jar where that is the whole class path, as with the launcher.
     */
    private static byte @Nullable [] find(String name) throws IOException {
        ZipFile jar = Jar.OPEN;
        ZipEntry entry = jar == null ? null : jar.getEntry(Jar.FOLDER + name);
        try (InputStream in = jar == null || entry == null
                ? BuiltIn.class.getResourceAsStream(name)
                : jar.getInputStream(entry)) {
            return in == null ? null : in.readAllBytes();
        }
    }

    /** The program's jar, opened when it is first needed and then kept, as opening it is most of the work. */
    private static final class Jar {

        /** Where the compiled files stand in it: beside this class. */
        static final String FOLDER = "dev/rightful/rights/";

        static final @Nullable ZipFile OPEN = open(System.getProperty("java.class.path", ""));

        private static @Nullable ZipFile open(String classPath) {
            try {
                return classPath.endsWith(".jar") && new File(classPath).isFile() ? new ZipFile(classPath) : null;
            } catch (IOException e) {
                // Whatever is wrong with it, the class loader tells.
                return null;
            }
        }
    }
}
