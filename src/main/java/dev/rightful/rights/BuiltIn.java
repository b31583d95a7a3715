package dev.rightful.rights;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The agreement and its texts as the build compiled them into the program. */
public final class BuiltIn {

    private BuiltIn() {}

    /** Reads the agreement. */
    public static Rights rights() {
        return Rights.of(facts("law.facts", ""));
    }

    /** Reads the texts in a language such as {@code en}. */
    public static Phrasebook phrasebook(String language) {
        return new Phrasebook(facts("texts-" + language.toLowerCase(Locale.ROOT) + ".facts", language));
    }

    private static Facts facts(String name, String language) {
        try {
            byte[] facts = isName(name) ? find(name) : null;
            if (facts == null) {
                throw new OntologyException(language.isEmpty()
                        ? "the program lacks %s; build it again".formatted(name)
                        : "there are no texts in the language %s".formatted(language));
            }
            return Facts.read(new String(facts, StandardCharsets.UTF_8), language.toLowerCase(Locale.ROOT));
        } catch (IOException broken) {
            throw new OntologyException("%s cannot be read; build the program again".formatted(name), broken);
        }
    }

    /** Whether it may be the name of a file; of a language that is no language at all none is made. */
    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '.' && c != '-' && !Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return true;
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
