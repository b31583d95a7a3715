package dev.rightful.evaluation;

import dev.rightful.model.Servers;
import dev.rightful.rights.OntologyException;
import org.jspecify.annotations.Nullable;

/** The servers of a site that a rule counts. */
public enum ServerCount {
    /** Management servers; a cluster is one, whatever it consists of, and a site that states none has one all the same. */
    MANAGEMENT("managementServers") {
        @Override
        public long of(@Nullable Servers servers) {
            return servers == null || servers.management() == null || servers.clustered() ? 1 : servers.management();
        }
    },
    /** Recording servers, as far as they are stated. */
    RECORDING("recordingServers") {
        @Override
        public long of(@Nullable Servers servers) {
            return servers == null || servers.recording() == null ? 0 : servers.recording();
        }
    },
    /** Failover recording servers, as far as they are stated. */
    FAILOVER_RECORDING("failoverRecordingServers") {
        @Override
        public long of(@Nullable Servers servers) {
            return servers == null || servers.failoverRecording() == null ? 0 : servers.failoverRecording();
        }
    };

    private final String word;

    ServerCount(String word) {
        this.word = word;
    }

    /** How many a site has. */
    public abstract long of(@Nullable Servers servers);

    static ServerCount of(String word) {
        for (ServerCount count : values()) {
            if (count.word.equals(word)) {
                return count;
            }
        }
        throw new OntologyException("no quantity of servers is named " + word);
    }
}
