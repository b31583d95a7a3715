package dev.rightful.evaluation;

import dev.rightful.model.Device;
import dev.rightful.rights.Constraint;
import dev.rightful.rights.OntologyException;
import java.util.function.Predicate;

/** Conditions of counting rows on a device, made ready to be asked a million times. */
final class DeviceTest {

    private DeviceTest() {}

    static Predicate<Device> of(Constraint constraint) {
        return switch (constraint.operand()) {
            case "rf:driver" -> {
                String driver = constraint.values().get(0);
                yield device -> driver.equals(device.driver());
            }
            case "rf:listed" -> flag(constraint, Device::listed);
            case "rf:video" -> flag(constraint, Device::video);
            case "rf:through" -> {
                boolean intermediate = constraint.values().get(0).equals("intermediate");
                yield device -> device.intermediate() == intermediate;
            }
            case "rf:kind" -> {
                String kind = constraint.values().get(0);
                yield device -> kind.equals(device.kind());
            }
            case "rf:addresses" -> number(constraint, Device::addresses);
            case "rf:channels" -> number(constraint, Device::channels);
            case "rf:capacity" -> number(constraint, Device::capacity);
            default -> throw new OntologyException("a counting row asks for " + constraint.operand()
                    + ", which is no fact of a device");
        };
    }

    private static Predicate<Device> flag(Constraint constraint, Predicate<Device> flag) {
        boolean sought = Boolean.parseBoolean(constraint.values().get(0));
        return device -> flag.test(device) == sought;
    }

    private interface Quantity {
        int of(Device device);
    }

    private static Predicate<Device> number(Constraint constraint, Quantity quantity) {
        long limit = constraint.number();
        return switch (constraint.operator()) {
            case EQ, IS_ANY_OF -> device -> quantity.of(device) == limit;
            case LTEQ -> device -> quantity.of(device) <= limit;
            case GTEQ -> device -> quantity.of(device) >= limit;
            case GT -> device -> quantity.of(device) > limit;
        };
    }
}
