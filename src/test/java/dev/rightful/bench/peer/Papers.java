package dev.rightful.bench.peer;

import dev.rightful.model.Licence;
import dev.rightful.model.Permission;
import dev.rightful.model.Topology;
import java.util.ArrayList;
import java.util.List;

/** What the shared rules ask for among the licences and permissions of a topology. */
final class Papers {

    /** Stands for an operator where a permission names none. */
    static final String ANYONE = "";

    private static final String CAMERA_LICENCE = "interconnect-camera";

    private Papers() {}

    /** The licences for cameras over Interconnect; without a holder they are under a code that no site uses. */
    static List<Licence> cameraLicences(Topology topology) {
        List<Licence> found = new ArrayList<>();
        for (Licence licence : topology.licences() == null ? List.<Licence>of() : topology.licences()) {
            if (licence.product().equals(CAMERA_LICENCE) && licence.holder() != null) {
                found.add(licence);
            }
        }
        return found;
    }

    /** Whom a permission covers: anyone, or those whom it names and with them the holder's own people. */
    static List<String> operators(Permission permission) {
        List<String> named = permission.operators();
        if (named == null) {
            return List.of(ANYONE);
        }
        List<String> operators = new ArrayList<>(named);
        if (!named.isEmpty()) {
            operators.add(permission.holder());
        }
        return operators;
    }
}
