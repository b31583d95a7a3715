package dev.rightful.cli;

/** Starts the program. */
public final class Main {

    private Main() {}

    /** Ends with the exit code of the command. */
    public static void main(String[] arguments) {
        System.out.println("rightful");
    }
}
