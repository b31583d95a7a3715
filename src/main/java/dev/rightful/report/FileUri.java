package dev.rightful.report;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The path of a document as a URI reference, relative where the path is. */
final class FileUri {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String SAFE = "-._~/!$&'()*+,;=@";

    private FileUri() {}

    /** Whether the reference of a path with {@code /} is relative. */
    static boolean isRelative(String path) {
        return !path.startsWith("/") && !hasDrive(path);
    }

    /** The reference for a path with {@code /}. */
    static String of(String path) {
        String plain = withoutDot(path);
        if (hasDrive(plain)) {
            return "file:///" + plain.charAt(0) + ":" + encoded(plain.substring(2));
        }
        return isRelative(plain) ? encoded(plain) : "file://" + encoded(plain);
    }

    /** A path without what says that it begins here. */
    static String withoutDot(String path) {
        String plain = path;
        while (plain.startsWith("./")) {
            plain = plain.substring(2);
        }
        return plain;
    }

    private static boolean hasDrive(String path) {
        return path.length() > 2 && path.charAt(1) == ':' && path.charAt(2) == '/' && isLetter(path.charAt(0));
    }

    private static String encoded(String path) {
        StringBuilder encoded = new StringBuilder(path.length() + 16);
        for (byte utf8 : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (utf8 & 0xff);
            if (isLetter(c) || (c >= '0' && c <= '9') || SAFE.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX.toHexDigits(utf8));
            }
        }
        return encoded.toString();
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
