package dev.rightful.cli;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Compiles an added ontology with the libraries for RDF, which are no part of the program's class path: every jar there
 * costs time at every start, and hardly any start needs these.
 *
 * <p>They lie in {@code lib/rdf} beside the program. A class loader of their own reads the program's classes once more;
 * only types of the JDK pass between the two.
 */
final class RdfLibraries {

    private static final String COMPILER = "dev.rightful.ontology.OntologyCompiler";
    private static final String LIBRARY = "org.apache.jena.graph.Node";

    private RdfLibraries() {}

    /**
     * Compiles the built-in ontology and the files added to it.
     *
     * @return the compiled facts by language, the law under the empty one
     * @throws Failure with the lines that say what is wrong with the files
     */
    static Map<String, String> compile(List<Path> added) throws Failure {
        try {
            if (isVisible()) {
                return compile(added, RdfLibraries.class.getClassLoader());
            }
            try (URLClassLoader loader = new URLClassLoader(jars(), ClassLoader.getPlatformClassLoader())) {
                return compile(added, loader);
            }
        } catch (IOException | URISyntaxException | ReflectiveOperationException e) {
            throw new Failure("the libraries that read an ontology are not to be found; build the program again", e);
        }
    }

    private static boolean isVisible() {
        try {
            Class.forName(LIBRARY, false, RdfLibraries.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }

    private static Map<String, String> compile(List<Path> added, ClassLoader loader)
            throws Failure, ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            Object compiled =
                    Class.forName(COMPILER, true, loader).getMethod("compile", List.class).invoke(null, added);
            @SuppressWarnings("unchecked") // the declared type of the method
            Map<String, String> facts = (Map<String, String>) compiled;
            return facts;
        } catch (InvocationTargetException e) {
            throw failure(e.getTargetException());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Failure failure(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        if (cause instanceof IOException) {
            return new Failure("the ontology cannot be read: " + message, cause);
        }
        if (cause instanceof Error error) {
            throw error;
        }
        List<String> lines = message.lines().toList();
        return lines.size() == 1 ? new Failure(message, cause) : new Failure(lines, "the ontology cannot be used");
    }

    /** The program's own jar, then the jars beside it. */
    private static URL[] jars() throws URISyntaxException, MalformedURLException {
        Path program = Path.of(RdfLibraries.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<URL> jars = new ArrayList<>();
        jars.add(program.toUri().toURL());
        Path libraries = program.resolveSibling("lib");
        for (Path directory : List.of(libraries, libraries.resolve("rdf"))) {
            File[] files = directory.toFile().listFiles((in, name) -> name.endsWith(".jar"));
            if (files != null) {
                for (File file : files) {
                    jars.add(file.toURI().toURL());
                }
            }
        }
        return jars.toArray(new URL[0]);
    }
}
