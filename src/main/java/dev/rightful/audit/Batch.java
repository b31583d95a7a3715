package dev.rightful.audit;

import dev.rightful.input.Input;
import java.util.List;

/** Some documents in a row that one thread judges. */
sealed interface Batch {

    /** How many documents. */
    int size();

    /** The same without the first few. */
    Batch without(int documents);

    /** Lines of a file, a document each. */
    final class Lines implements Batch {

        private final String source;
        private final byte[] bytes;
        private final int[] starts;
        private final int[] ends;
        private final int[] numbers;
        private final int first;
        private final int last;

        /**
         * Some lines.
         *
         * @param bytes the lines, and possibly more
         * @param starts where each line starts
         * @param ends where each line ends
         * @param numbers the number of each line in the file, from 1
         * @param first which line is the first of the batch
         * @param last which line is the first behind the batch
         */
        Lines(String source, byte[] bytes, int[] starts, int[] ends, int[] numbers, int first, int last) {
            this.source = source;
            this.bytes = bytes;
            this.starts = starts;
            this.ends = ends;
            this.numbers = numbers;
            this.first = first;
            this.last = last;
        }

        String source() {
            return source;
        }

        byte[] bytes() {
            return bytes;
        }

        /** Where a line of the batch starts. */
        int start(int line) {
            return starts[first + line];
        }

        /** How many bytes a line of the batch has. */
        int length(int line) {
            return ends[first + line] - starts[first + line];
        }

        /** The number of a line of the batch in its file. */
        int number(int line) {
            return numbers[first + line];
        }

        @Override
        public int size() {
            return last - first;
        }

        @Override
        public Batch without(int documents) {
            return new Lines(source, bytes, starts, ends, numbers, first + documents, last);
        }
    }

    /** Files with a document each, to be read by whoever judges them. */
    record Files(List<Input> inputs) implements Batch {

        @Override
        public int size() {
            return inputs.size();
        }

        @Override
        public Batch without(int documents) {
            return new Files(inputs.subList(documents, inputs.size()));
        }
    }

    /**
     * Something that cannot be read.
     *
     * @param line the line at which that was found
     */
    record Trouble(String source, int line, String reason) implements Batch {

        @Override
        public int size() {
            return 1;
        }

        @Override
        public Batch without(int documents) {
            throw new IllegalArgumentException("nothing is left of one thing that cannot be read");
        }
    }
}
