package dev.rightful.input;

import dev.rightful.model.Device;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the devices of a site. */
final class DeviceReader {

    private static final int SHARED = 256;

    private final Values in;
    private final SiteShapes shapes;
    /** The devices of a site that counts them; shared, because a large document repeats small numbers. */
    private final @Nullable List<Device>[] counted;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists cannot be made with its type
    DeviceReader(Values in, SiteShapes shapes) {
        this.in = in;
        this.shapes = shapes;
        this.counted = new List[SHARED];
    }

    /** The devices, listed or just counted. */
    List<Device> readAll(Cursor cursor, Key key) throws UnreadableException {
        if (in.atList()) {
            return in.list(cursor, key, this::read);
        }
        return counted(in.whole(cursor, key));
    }

    private List<Device> counted(int count) {
        if (count == 0) {
            return List.of();
        }
        if (count >= SHARED) {
            return List.of(Device.listedCameras(count));
        }
        List<Device> known = counted[count];
        if (known == null) {
            known = List.of(Device.listedCameras(count));
            counted[count] = known;
        }
        return known;
    }

    private @Nullable Device read(Cursor parent, Key entry, int number) throws UnreadableException {
        Cursor cursor = in.open(shapes.device, parent, entry, number);
        if (cursor == null) {
            return null;
        }
        String id = null;
        String kind = "camera";
        int count = 1;
        boolean enabled = true;
        boolean listed = true;
        boolean video = true;
        int addresses = 1;
        Integer channels = null;
        Integer capacity = null;
        long tooMany = cursor.start();
        boolean intermediate = false;
        String driver = null;
        Integer listedLicences = null;
        for (Key key = in.next(cursor); key != null; key = in.next(cursor)) {
            switch (key.name()) {
                case "id" -> {
                    id = in.text(cursor, key);
                    if (id != null) {
                        cursor.name(id);
                    }
                }
                case "kind" -> kind = in.sharedText(cursor, key, kind);
                case "count" -> count = in.whole(cursor, key);
                case "enabled" -> enabled = in.flag(cursor, key);
                case "listed" -> listed = in.flag(cursor, key);
                case "video" -> video = in.flag(cursor, key);
                case "addresses" -> addresses = in.whole(cursor, key);
                case "channels" -> {
                    tooMany = in.position();
                    channels = in.whole(cursor, key);
                }
                case "capacity" -> {
                    tooMany = channels == null ? in.position() : tooMany;
                    capacity = in.whole(cursor, key);
                }
                case "through" -> intermediate = in.choice(cursor, key, shapes.routes, intermediate);
                case "driver" -> driver = in.sharedText(cursor, key);
                case "listedLicences" -> listedLicences = in.whole(cursor, key);
                default -> throw Values.unread(key);
            }
        }
        if (cursor.isSpoilt()) {
            return null;
        }
        int enabledChannels = channels != null ? channels : video ? 1 : 0;
        int allChannels = capacity != null ? capacity : enabledChannels;
        if (enabledChannels > allChannels) {
            in.report(cursor, tooMany,
                    "%s enabled channels (channels) are more than the device has (capacity %d)".formatted(
                            enabledChannels,
                            allChannels));
            return null;
        }
        return new Device(id, kind, count, enabled, listed, video, addresses, enabledChannels, allChannels,
                intermediate,
                driver, listedLicences);
    }
}
