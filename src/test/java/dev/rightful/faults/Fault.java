package dev.rightful.faults;

import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A mistake that somebody could have made in the code of the evaluation.
 *
 * @param meaning what the program does wrong with it
 * @param type the class it is in, below {@code dev.rightful}
 * @param method the method it is in, with the lambdas in that; {@code <init>} for the constructor
 * @param edit what is changed there
 */
record Fault(String meaning, String type, String method, Edit edit) {

    private static final String ROOT = "dev.rightful.";

    /** The full name of the class. */
    String className() {
        return ROOT + type;
    }

    /**
     * Plants it.
     *
     * @throws IllegalStateException when the code does not have any more what the fault is about
     */
    void plant(ClassNode into) {
        int changes = 0;
        for (MethodNode each : into.methods) {
            if (each.name.equals(method) || each.name.startsWith(Edit.LAMBDA + method + "$")) {
                changes += edit.apply(each);
            }
        }
        if (changes == 0) {
            throw new IllegalStateException("%s.%s has nothing that \"%s\" (%s) could change; describe the fault anew"
                    .formatted(type, method, meaning, edit));
        }
    }

    @Override
    public String toString() {
        return meaning + ": in " + type + "." + method + " " + edit;
    }
}
