package dev.rightful.report;

import dev.rightful.finding.Finding;
import dev.rightful.portfolio.PortfolioFinding;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Recognises a finding again after its document was reordered or reworded, or another edition came into force.
 *
 * <p>It is the SHA-256 over the rule, each clause key in order, the topology's id, the subject's kind and the subject's
 * id, each part as the length of its UTF-8 in four bytes, big-endian, and the UTF-8 itself.
 */
public final class Fingerprint {

    private final MessageDigest digest;

    /** One that can be asked for any number of findings, one after the other. */
    public Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The fingerprint in lower-case hexadecimal digits. */
    public String of(String topology, Finding finding) {
        add(finding.rule());
        finding.clauseKeys().forEach(this::add);
        add(topology);
        add(finding.subject().kind().word());
        add(finding.subject().id());
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * The fingerprint of a finding across topologies, likewise over its rule, its clause keys, and the kind and id of its
     * subject; with no topology, because which ones prove it may change.
     */
    public String of(PortfolioFinding finding) {
        add(finding.rule());
        finding.clauseKeys().forEach(this::add);
        add("");
        add(finding.subject().kind());
        add(finding.subject().id());
        return HexFormat.of().formatHex(digest.digest());
    }

    private void add(String part) {
        byte[] utf8 = part.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(utf8.length).array());
        digest.update(utf8);
    }
}
