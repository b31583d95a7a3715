package dev.rightful.faults;

import dev.rightful.evaluation.Evaluation;
import dev.rightful.evaluation.Options;
import dev.rightful.finding.Assessment;
import dev.rightful.generated.Differential.Judge;
import dev.rightful.model.Topology;
import dev.rightful.rights.BuiltIn;
import dev.rightful.rights.Rights;
import dev.rightful.rights.Term;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.ClassNode;

/**
 * A copy of the program's evaluation with a fault in it: its classes once more in a class loader of their own, one of them
 * changed while it is loaded. What it judges and what it says are the classes of everybody else.
 */
final class FaultyEvaluation implements Judge {

    private static final List<String> COPIED =
            List.of("dev.rightful.evaluation.", "dev.rightful.graph.", "dev.rightful.rights.");
    /** What goes in and comes out. */
    private static final Set<String> SHARED = Set.of(Options.class.getName(), Term.class.getName());

    private final String name;
    private final Object evaluation;
    private final Method judge;

    private FaultyEvaluation(String name, Copies copies) {
        this.name = name;
        try {
            Class<?> type = copies.loadClass(Evaluation.class.getName());
            Object rights = copies.loadClass(BuiltIn.class.getName()).getMethod("rights").invoke(null);
            evaluation = type.getConstructor(copies.loadClass(Rights.class.getName())).newInstance(rights);
            judge = type.getMethod("judge", Topology.class, Options.class);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the evaluation is not made any more as it was", e);
        }
    }

    /** With a fault. */
    static FaultyEvaluation with(Fault fault) {
        Copies copies = new Copies(fault);
        try {
            copies.loadClass(fault.className());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("there is no class for the fault " + fault, e);
        }
        return new FaultyEvaluation(fault.toString(), copies);
    }

    /** Without any. */
    static FaultyEvaluation faultless() {
        return new FaultyEvaluation("no fault", new Copies(null));
    }

    @Override
    public Assessment judge(Topology topology, Options options) {
        try {
            return (Assessment) Objects.requireNonNull(judge.invoke(evaluation, topology, options));
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("it makes the program fail, which anybody would notice: " + name, e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Loads the classes of the evaluation itself and leaves the others to everybody's loader. */
    private static final class Copies extends ClassLoader {

        private final @Nullable Fault fault;

        Copies(@Nullable Fault fault) {
            super(Evaluation.class.getClassLoader());
            this.fault = fault;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (SHARED.contains(name) || COPIED.stream().noneMatch(name::startsWith)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known == null ? copy(name) : known;
            }
        }

        private Class<?> copy(String name) throws ClassNotFoundException {
            byte[] code = code(name);
            Fault planted = fault;
            if (planted != null && planted.className().equals(name)) {
                byte[] faulty = written(code, planted);
                if (Arrays.equals(faulty, written(code, null))) {
                    throw new IllegalStateException("nothing was changed by the fault " + planted);
                }
                code = faulty;
            }
            return defineClass(name, code, 0, code.length);
        }

        private byte[] code(String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static byte[] written(byte[] code, @Nullable Fault fault) {
            ClassNode type = new ClassNode();
            new ClassReader(code).accept(type, 0);
            if (fault != null) {
                fault.plant(type);
            }
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            type.accept(writer);
            return writer.toByteArray();
        }
    }
}
