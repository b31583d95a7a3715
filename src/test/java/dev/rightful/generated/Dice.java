package dev.rightful.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Everything that chance decides about one case; the same seed always decides the same. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Whether something happens that happens so many times in a hundred. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A number from the first to the second, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** One of several; what stands there twice is twice as likely. */
    @SafeVarargs
    @SuppressWarnings("varargs") // nothing is stored into the array
    final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** One of a list that is not empty. */
    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Some of a list, in any order, at most so many. */
    <T> List<T> some(List<T> choices, int most) {
        List<T> left = new ArrayList<>(choices);
        List<T> some = new ArrayList<>();
        for (int count = between(0, Math.min(most, left.size())); count > 0; count--) {
            some.add(left.remove(random.nextInt(left.size())));
        }
        return some;
    }

    /** Puts a list into any order. */
    void shuffle(List<?> list) {
        java.util.Collections.shuffle(list, new java.util.Random(random.nextLong()));
    }
}
