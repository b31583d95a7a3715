package dev.rightful.cli;

import dev.rightful.ontology.Ontology;
import dev.rightful.ontology.OntologyReader;
import dev.rightful.rights.BuiltIn;
import dev.rightful.rights.OntologyException;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The agreement that the program brings along. Turtle is only read when a file is added to it. */
final class BuiltInLibrary implements Library {

    @Override
    public Agreement open(List<String> added, String language) throws Failure {
        try {
            return added.isEmpty()
                    ? new Agreement(BuiltIn.rights(), BuiltIn.phrasebook(language))
                    : extended(added, language);
        } catch (OntologyException e) {
            List<String> lines = String.valueOf(e.getMessage()).lines().toList();
            throw lines.size() == 1
                    ? new Failure(lines.get(0), e)
                    : new Failure(lines, "the ontology cannot be used");
        }
    }

    private static Agreement extended(List<String> added, String language) throws Failure {
        try {
            List<Path> files = new ArrayList<>();
            for (String file : added) {
                files.add(Path.of(file));
            }
            Ontology ontology = OntologyReader.read(files);
            return new Agreement(ontology.rights(), ontology.phrasebook(language));
        } catch (InvalidPathException | IOException e) {
            throw new Failure("the ontology cannot be read: " + e.getMessage(), e);
        }
    }
}
