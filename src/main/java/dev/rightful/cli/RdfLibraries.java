package dev.rightful.cli;

import dev.rightful.CrossCheck;
import dev.rightful.SecondOpinion;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
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
 * Reads Turtle, or runs the whole program, with the libraries for RDF, which are no part of the program's class path: every jar there
 * costs time at every start, and hardly any start needs these.
 *
 * <p>They lie in {@code lib/rdf} beside the program. A class loader of their own reads the program's classes once more;
 * only types of the JDK pass between the two.
 */
final class RdfLibraries {

    private static final String COMPILER = "dev.rightful.ontology.OntologyCompiler";
    private static final String TOPOLOGIES = "dev.rightful.exchange.TurtleReader";
    private static final String PROGRAM = "dev.rightful.cli.Main";
    private static final String LIBRARY = "org.apache.jena.graph.Node";

    private RdfLibraries() {}

    /**
     * Compiles the built-in ontology and the files added to it.
     *
     * @return the compiled facts by language, the law under the empty one
     * @throws Failure with the lines that say what is wrong with the files
     */
    static Map<String, String> compile(List<Path> added) throws Failure {
        @SuppressWarnings("unchecked") // the declared type of the method
        Map<String, String> facts = (Map<String, String>) call(COMPILER, "compile", new Class<?>[]{List.class},
                new Object[]{added}, "the ontology cannot be");
        return facts;
    }

    /**
     * Reads the RDF form of a topology.
     *
     * @param file the file as it was named
     * @param maxBytes how many bytes it may have
     * @return the document that it stands for, as JSON, and behind it for each line of that the line of the file
     * @throws Failure with the lines that say what is wrong with the file
     */
    static List<String> topology(String file, InputStream in, int maxBytes) throws Failure {
        @SuppressWarnings("unchecked") // the declared type of the method
        List<String> document = (List<String>) call(TOPOLOGIES, "read",
                new Class<?>[]{String.class, InputStream.class, int.class}, new Object[]{file, in, maxBytes},
                file + " cannot be");
        return document;
    }

    /**
     * Runs the whole program once more, with the libraries and the streams of this process.
     *
     * @param command the word that calls the command
     * @param words what stands behind it
     */
    static ExitCode run(String command, List<String> words) throws Failure {
        List<String> all = new ArrayList<>(words);
        all.add(0, command);
        int code = (int) call(PROGRAM, "run", new Class<?>[]{List.class}, new Object[]{all}, command + " cannot be");
        return ExitCode.numbered(code);
    }

    /** The second opinion, which is to be had only where the libraries are visible. */
    static SecondOpinion crossCheck(List<String> added) throws Failure {
        try {
            return CrossCheck.with(BuiltInLibrary.paths(added));
        } catch (IOException e) {
            throw new Failure("the ontology cannot be read: " + e.getMessage(), e);
        }
    }

    private static Object call(String type, String method, Class<?>[] parameters, Object[] arguments, String cannotBe)
            throws Failure {
        try {
            if (areVisible()) {
                return call(RdfLibraries.class.getClassLoader(), type, method, parameters, arguments, cannotBe);
            }
            try (URLClassLoader loader = new URLClassLoader(jars(), ClassLoader.getPlatformClassLoader())) {
                return call(loader, type, method, parameters, arguments, cannotBe);
            }
        } catch (IOException | URISyntaxException | ReflectiveOperationException e) {
            throw new Failure("the libraries that read RDF are not to be found; build the program again", e);
        }
    }

    /** Whether the libraries are on the class path of this program after all. */
    static boolean areVisible() {
        try {
            Class.forName(LIBRARY, false, RdfLibraries.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }

    private static Object call(ClassLoader loader, String type, String method, Class<?>[] parameters,
            Object[] arguments, String cannotBe) throws Failure, ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return Class.forName(type, true, loader).getMethod(method, parameters).invoke(null, arguments);
        } catch (InvocationTargetException e) {
            throw failure(e.getTargetException(), cannotBe);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Failure failure(Throwable cause, String cannotBe) {
        String message = String.valueOf(cause.getMessage());
        if (cause instanceof IOException) {
            return new Failure(cannotBe + " read: " + message, cause);
        }
        if (cause instanceof Error error) {
            throw error;
        }
        List<String> lines = message.lines().toList();
        return lines.size() == 1 ? new Failure(message, cause) : new Failure(lines, cannotBe + " used");
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
