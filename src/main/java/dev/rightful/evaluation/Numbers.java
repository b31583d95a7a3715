package dev.rightful.evaluation;

import java.util.Arrays;

/** Some numbers, as many as come. */
final class Numbers {

    private int[] numbers = new int[8];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The numbers in the order in which they came. */
    int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}
