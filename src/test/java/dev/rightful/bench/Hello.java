package dev.rightful.bench;

/** What the Cold part is compared with: a bare JVM. */
final class Hello {

    private Hello() {}

    /** Says so. */
    public static void main(String[] args) {
        System.out.println("hello");
    }
}
