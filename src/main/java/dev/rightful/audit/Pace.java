package dev.rightful.audit;

/** Tells when it is time to note how far a run is: seldom enough to cost nothing, the longer it takes the more seldom. */
interface Pace {

    /** Whether it is time again. */
    boolean isDue();

    /** By a clock of nanoseconds: every second at first, then every twentieth of the time so far. */
    static Pace ofProcess() {
        long start = System.nanoTime();
        return new Pace() {

            private static final long SECOND = 1_000_000_000L;
            private static final int PARTS = 20;

            private long last = start;

            @Override
            public boolean isDue() {
                long now = System.nanoTime();
                boolean isDue = now - last > Math.max(SECOND, (now - start) / PARTS);
                last = isDue ? now : last;
                return isDue;
            }
        };
    }
}
