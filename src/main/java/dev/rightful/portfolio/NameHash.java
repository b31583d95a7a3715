package dev.rightful.portfolio;

/** Numbers for names: FNV-1a with its bits stirred. Whoever uses them must bear that two names have one number. */
final class NameHash {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private NameHash() {}

    static long of(String name) {
        return stirred(added(BASIS, name));
    }

    /** The number of a name among others of its kind. */
    static long of(String kind, String name) {
        return stirred(added(added(BASIS, kind) * PRIME, name));
    }

    private static long added(long before, String text) {
        long hash = before;
        for (int at = 0; at < text.length(); at++) {
            hash = (hash ^ text.charAt(at)) * PRIME;
        }
        return hash;
    }

    private static long stirred(long hash) {
        long stirred = (hash ^ hash >>> 32) * 0x9e3779b97f4a7c15L;
        return stirred ^ stirred >>> 32;
    }
}
