package dev.rightful.ontology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compiles the ontology at build time, so that a check starts without reading RDF. */
public final class OntologyCompiler {

    private OntologyCompiler() {}

    /** Takes the directory with the Turtle files and the directory to write to. */
    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(Path.of(arguments[1]));
    }
}
