package dev.rightful.cli;

import dev.rightful.rights.BuiltIn;
import dev.rightful.rights.Facts;
import dev.rightful.rights.Inventory;
import dev.rightful.rights.Language;
import dev.rightful.rights.OntologyException;
import dev.rightful.rights.Phrasebook;
import dev.rightful.rights.Rights;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The agreement that the program brings along. Turtle is only read when a file is added to it. */
final class BuiltInLibrary implements Library {

    @Override
    public Agreement open(List<String> added, String language) throws Failure {
        try {
            return added.isEmpty()
                    ? new Agreement(BuiltIn.rights(), BuiltIn.phrasebook(language), BuiltIn::inventory)
                    : extended(added, language);
        } catch (OntologyException e) {
            throw new Failure(String.valueOf(e.getMessage()), e);
        }
    }

    private static Agreement extended(List<String> added, String language) throws Failure {
        Map<String, String> compiled = RdfLibraries.compile(paths(added));
        Facts law = Facts.read(compiled.getOrDefault("", ""), "");
        return new Agreement(Rights.of(law),
                Phrasebook.of(Language.of(language), tag -> Facts.read(compiled.getOrDefault(tag, ""), tag)),
                () -> new Inventory(law));
    }

    /** The files with these names. */
    static List<Path> paths(List<String> added) throws Failure {
        List<Path> files = new ArrayList<>();
        for (String file : added) {
            try {
                files.add(Path.of(file));
            } catch (InvalidPathException e) {
                throw new Failure("the ontology cannot be read: " + e.getMessage(), e);
            }
        }
        return files;
    }
}
