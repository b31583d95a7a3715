package dev.rightful.faults;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A change to the instructions of a method, such as one wrong word in its source would make.
 *
 * <p>Comparisons and conditions are counted from 1, in the order of the compiled code, which is that of the source.
 */
final class Edit {

    /** By comparison, the one that differs where both sides are equal. */
    private static final Map<Integer, Integer> BOUNDARIES = Map.of(Opcodes.IFLT, Opcodes.IFLE, Opcodes.IFLE,
            Opcodes.IFLT, Opcodes.IFGT, Opcodes.IFGE, Opcodes.IFGE, Opcodes.IFGT, Opcodes.IF_ICMPLT, Opcodes.IF_ICMPLE,
            Opcodes.IF_ICMPLE, Opcodes.IF_ICMPLT, Opcodes.IF_ICMPGT, Opcodes.IF_ICMPGE, Opcodes.IF_ICMPGE,
            Opcodes.IF_ICMPGT);

    /** How the names of compiled lambdas begin. */
    static final String LAMBDA = "lambda$";

    private final String words;
    private final Function<MethodNode, Integer> change;

    private Edit(String words, Function<MethodNode, Integer> change) {
        this.words = words;
        this.change = change;
    }

    /** Changes a method and tells in how many places. */
    int apply(MethodNode method) {
        return change.apply(method);
    }

    /** The nth comparison by order takes equal for unequal: {@code <=} becomes {@code <}, and so on. */
    static Edit boundary(int nth) {
        return nthJump("comparison %d is off by one".formatted(nth), nth, BOUNDARIES::containsKey,
                (code, jump) -> jump.setOpcode(BOUNDARIES.getOrDefault(jump.getOpcode(), jump.getOpcode())));
    }

    /** The nth condition is the other way round. */
    static Edit negated(int nth) {
        return nthJump("condition %d is negated".formatted(nth), nth, opcode -> true,
                (code, jump) -> jump.setOpcode(opposite(jump.getOpcode())));
    }

    /** The nth condition is not asked: what depends on it happens whatever is the case. */
    static Edit unasked(int nth) {
        return nthJump("condition %d is not asked".formatted(nth), nth, opcode -> true, (code, jump) -> {
            code.insertBefore(jump, new InsnNode(operands(jump.getOpcode()) == 2 ? Opcodes.POP2 : Opcodes.POP));
            code.remove(jump);
        });
    }

    /** Every call of one method calls another one that takes and gives the same. */
    static Edit calls(String wrong, String right) {
        return each("calls %s in place of %s".formatted(wrong, right), MethodInsnNode.class,
                call -> call.name.equals(right), (code, call) -> call.name = wrong);
    }

    /**
     * Every call of a method is left out; where it gives something, that is false, zero or null.
     *
     * @param name the name of the method, behind that of its class and a dot where several classes have one
     */
    static Edit withoutCalling(String name) {
        return each("does not call " + name, MethodInsnNode.class,
                call -> (call.owner.replace('/', '.') + "." + call.name).endsWith("." + name), Edit::leaveOut);
    }

    /** Every use of one field uses another one of its type. */
    static Edit reads(String wrong, String right) {
        return each("reads %s in place of %s".formatted(wrong, right), FieldInsnNode.class,
                field -> field.name.equals(right), (code, field) -> field.name = wrong);
    }

    /** Every use of a text uses another one. */
    static Edit says(String wrong, String right) {
        return each("says %s in place of %s".formatted(wrong, right), LdcInsnNode.class,
                constant -> right.equals(constant.cst), (code, constant) -> constant.cst = wrong);
    }

    /** Every use of a number from 0 to 5 uses another one. */
    static Edit counts(int wrong, int right) {
        return replaced("says %d in place of %d".formatted(wrong, right), Opcodes.ICONST_0 + right,
                Opcodes.ICONST_0 + wrong);
    }

    /** Whatever is added is subtracted. */
    static Edit subtracts() {
        return replaced("subtracts what it should add", Opcodes.LADD, Opcodes.LSUB);
    }

    /** Whatever is multiplied is added. */
    static Edit adds() {
        return replaced("adds what it should multiply", Opcodes.LMUL, Opcodes.LADD);
    }

    private static Edit replaced(String words, int right, int wrong) {
        return each(words, InsnNode.class, each -> each.getOpcode() == right,
                (code, each) -> code.set(each, new InsnNode(wrong)));
    }

    /** The method gives always the same: true, false or null. */
    static Edit returns(@Nullable Boolean value) {
        return new Edit("returns always " + value, method -> {
            if (method.name.startsWith(LAMBDA)) {
                return 0;
            }
            method.instructions.clear();
            method.tryCatchBlocks.clear();
            method.localVariables = List.of();
            method.instructions.add(new InsnNode(
                    value == null ? Opcodes.ACONST_NULL : value ? Opcodes.ICONST_1 : Opcodes.ICONST_0));
            method.instructions.add(new InsnNode(value == null ? Opcodes.ARETURN : Opcodes.IRETURN));
            return 1;
        });
    }

    private interface Change<T> {
        void of(InsnList code, T instruction);
    }

    private interface Condition<T> {
        boolean holds(T instruction);
    }

    private static <T extends AbstractInsnNode> Edit each(String words, Class<T> kind, Condition<T> which,
            Change<T> change) {
        return new Edit(words, method -> {
            List<T> found = find(method, kind, which);
            found.forEach(each -> change.of(method.instructions, each));
            return found.size();
        });
    }

    private static Edit nthJump(String words, int nth, Condition<Integer> opcode, Change<JumpInsnNode> change) {
        return new Edit(words, method -> {
            List<JumpInsnNode> found = find(method, JumpInsnNode.class,
                    jump -> operands(jump.getOpcode()) > 0 && opcode.holds(jump.getOpcode()));
            if (found.size() < nth) {
                return 0;
            }
            change.of(method.instructions, found.get(nth - 1));
            return 1;
        });
    }

    private static <T extends AbstractInsnNode> List<T> find(MethodNode method, Class<T> kind, Condition<T> which) {
        return StreamSupport.stream(method.instructions.spliterator(), false)
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(which::holds)
                .toList();
    }

    /** How many values a jump compares; none where it jumps anyway. */
    private static int operands(int opcode) {
        return switch (opcode) {
            case Opcodes.GOTO, Opcodes.JSR -> 0;
            case Opcodes.IFNULL, Opcodes.IFNONNULL -> 1;
            default -> opcode <= Opcodes.IFLE ? 1 : 2;
        };
    }

    /** The conditional jumps of the JVM are numbered in pairs of opposites. */
    private static int opposite(int opcode) {
        boolean isOdd = opcode % 2 == 1;
        return opcode >= Opcodes.IFNULL ? isOdd ? opcode - 1 : opcode + 1 : isOdd ? opcode + 1 : opcode - 1;
    }

    private static void leaveOut(InsnList code, MethodInsnNode call) {
        Type[] arguments = Type.getArgumentTypes(call.desc);
        for (int i = arguments.length - 1; i >= 0; i--) {
            code.insertBefore(call, new InsnNode(arguments[i].getSize() == 2 ? Opcodes.POP2 : Opcodes.POP));
        }
        if (call.getOpcode() != Opcodes.INVOKESTATIC) {
            code.insertBefore(call, new InsnNode(Opcodes.POP));
        }
        int nothing = switch (Type.getReturnType(call.desc).getSort()) {
            case Type.VOID -> Opcodes.NOP;
            case Type.LONG -> Opcodes.LCONST_0;
            case Type.OBJECT, Type.ARRAY -> Opcodes.ACONST_NULL;
            default -> Opcodes.ICONST_0;
        };
        code.set(call, new InsnNode(nothing));
    }

    @Override
    public String toString() {
        return words;
    }
}
