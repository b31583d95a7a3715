package dev.rightful.finding;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

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
        Subject subject = finding.subject();
        return of(topology, finding.rule(), finding.clauseKeys(), subject.kind().word(), subject.id());
    }

    /**
     * The fingerprint of whatever was found.
     *
     * @param topology the topology; empty for a finding across topologies, as which ones prove it may change
     * @param kind the word for the kind of its subject
     * @param id the id of its subject
     */
    public String of(String topology, String rule, List<String> clauseKeys, String kind, String id) {
        add(rule);
        clauseKeys.forEach(this::add);
        add(topology);
        add(kind);
        add(id);
        return HexFormat.of().formatHex(digest.digest());
    }

    private void add(String part) {
        byte[] utf8 = part.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(utf8.length).array());
        digest.update(utf8);
    }
}
