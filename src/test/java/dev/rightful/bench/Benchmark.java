package dev.rightful.bench;

/** Placeholder. */
final class Benchmark {
    private Benchmark() {}
}
