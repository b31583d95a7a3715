package dev.rightful.bench;

import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the Large part is compared with: Jackson reads a file into a tree. */
final class ReadTree {

    private ReadTree() {}

    /** Reads the file that the argument names. */
    public static void main(String[] args) {
        JsonNode tree = JsonMapper.builder().build().readTree(Path.of(args[0]).toFile());
        System.out.println(tree.path("sites").size());
    }
}
