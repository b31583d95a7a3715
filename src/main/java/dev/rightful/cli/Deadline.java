package dev.rightful.cli;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Ends the process when a run takes too long, whatever it is busy with: a computation, a file that never ends, a pipe
 * that nobody empties. A thread of its own sleeps until then, so that a run which is in time pays nothing.
 */
final class Deadline extends Thread {

    static final Flag FLAG = Flag.of("--timeout", "SECONDS", "End with 2 when it takes longer (3600).");

    private static final long USUAL_SECONDS = 3600;
    private static final long MOST_SECONDS = Integer.MAX_VALUE;
    private static final long MILLIS = 1000;
    /** How long somebody may take to read the last words. */
    private static final long PATIENCE = 200;

    /** How a process is ended. */
    interface Halt {
        void halt(int code);
    }

    private final long seconds;
    private final OutputStream err;
    private final Halt halt;
    /** Ready-made, as memory may be all that is lacking. */
    private final byte[] lastWords;
    private boolean isOver;

    private Deadline(long seconds, OutputStream err, Halt halt) {
        super("deadline");
        setDaemon(true);
        this.seconds = seconds;
        this.err = err;
        this.halt = halt;
        this.lastWords = ("rightful: stopped after " + seconds + (seconds == 1 ? " second" : " seconds")
                + ", which is the limit; raise it with --timeout\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Begins to wait for what the flag says. */
    static Deadline start(Arguments arguments, Surroundings surroundings, Halt halt) throws Failure {
        long seconds = arguments.has(FLAG)
                ? arguments.number(FLAG, "a number of seconds", 1, MOST_SECONDS)
                : USUAL_SECONDS;
        Deadline deadline = new Deadline(seconds, surroundings.err(), halt);
        deadline.start();
        return deadline;
    }

    @Override
    public void run() {
        try {
            sleep(seconds * MILLIS);
        } catch (InterruptedException e) {
            return;
        }
        synchronized (this) {
            if (isOver) {
                return;
            }
            // Whoever is done from now on waits for the lock, and therefore for the end of the process.
            try {
                Thread speaker = new Thread(this::speak, "last words");
                speaker.setDaemon(true);
                speaker.start();
                Temporary.deleteUnfinished();
                speaker.join(PATIENCE);
            } catch (Throwable e) {
                // Ending matters more than how.
            } finally {
                halt.halt(ExitCode.FAILED.number());
            }
        }
    }

    private void speak() {
        try {
            err.write(lastWords);
        } catch (Throwable e) {
            // Nobody listens, or nothing is left to speak with; the exit code still tells.
        }
    }

    /** The run was in time. */
    void close() {
        synchronized (this) {
            isOver = true;
        }
        interrupt();
    }
}
