package dev.rightful.audit;

/** Tells when it is time to note how far a run is: seldom enough to cost nothing, the longer it takes the more seldom. */
interface Pace {

    /** Whether it is time again. */
    boolean isDue();

    /** By a clock of nanoseconds: after a second, then every tenth of the time so far, ten seconds at least. */
    static Pace ofProcess() {
        long start = System.nanoTime();
        return new Pace() {

            private static final long SECOND = 1_000_000_000L;
            private static final int PARTS = 10;

            private long last = start;
            private boolean begun;

            @Override
            public boolean isDue() {
                long now = System.nanoTime();
                boolean isDue = now - last > (begun ? Math.max(10 * SECOND, (now - start) / PARTS) : SECOND);
                begun |= isDue;
                last = isDue ? now : last;
                return isDue;
            }
        };
    }
}
