package dev.rightful.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One installation of a video management product, under one licensee.
 *
 * @param id unique among the sites
 * @param name what people call it, or null
 * @param product the id of its product in the ontology
 * @param release the installed release; null when it is not stated or not of the form {@code YYYY Rn}
 * @param releaseText the release as written, or null
 * @param edition the declared edition of the agreement, or null
 * @param licensee the party that holds the licence
 * @param slc the software licence code, or null
 * @param purpose what it is used for
 * @param country ISO 3166-1 alpha-2, or null
 * @param compatibility what the list of compatible products says of another maker's product, or null
 * @param preloaded the product preloaded on an appliance, or null
 * @param designMaximum how many devices the appliance was designed for, or null
 * @param premises the places it watches; null when not stated
 * @param servers its servers; null when not stated
 * @param devices its devices; null when not stated
 * @param extensions its extensions; null when not stated
 * @param circumstances what is stated beyond its installation
 * @param span where it is described
 */
public record Site(String id, @Nullable String name, String product, @Nullable Release release,
        @Nullable String releaseText, @Nullable String edition, String licensee, @Nullable String slc, Purpose purpose,
        @Nullable String country, @Nullable Compatibility compatibility, @Nullable String preloaded,
        @Nullable Integer designMaximum, @Nullable List<Premises> premises, @Nullable Servers servers,
        @Nullable List<Device> devices, @Nullable List<Extension> extensions,
        Circumstances circumstances, Span span) {

    /** What an extract of the compatibility list says of another maker's product. */
    public enum Compatibility {
        LISTED, ABSENT
    }

    public Site {
        premises = premises == null ? null : List.copyOf(premises);
        devices = devices == null ? null : List.copyOf(devices);
        extensions = extensions == null ? null : List.copyOf(extensions);
    }

    /** The code its licences are counted under: its own, or {@code site:<id>} for a site without one. */
    public String code() {
        return slc == null ? codeWithoutSlc(id) : slc;
    }

    /** The stand-in for the software licence code of a site that has none; no real code begins like it. */
    public static String codeWithoutSlc(String siteId) {
        return "site:" + siteId;
    }

    /** How many devices are enabled, as far as they are stated. */
    public long activatedDevices() {
        long activated = 0;
        if (devices != null) {
            for (Device device : devices) {
                activated += device.enabled() ? device.count() : 0;
            }
        }
        return activated;
    }

    /** The product whose section of the agreement applies: the preloaded one on an appliance that comes with one. */
    public String governingProduct() {
        return preloaded == null ? product : preloaded;
    }
}
