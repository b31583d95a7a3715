package dev.rightful.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an audit is compared with: Jackson binds each line of a file to records, on as many threads, and nothing else
 * happens. Blocks of whole lines are handed out as the audit does it.
 */
final class BindRecords {

    private static final int BLOCK = 1 << 18;

    private final InputStream in;
    private byte[] rest = new byte[0];

    private BindRecords(InputStream in) {
        this.in = in;
    }

    /** Binds the lines of the file that the first argument names, on as many threads as the second says. */
    public static void main(String[] args) throws IOException, InterruptedException {
        ObjectReader reader = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readerFor(BoundDocument.class);
        AtomicLong sites = new AtomicLong();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(args[0])), 1)) {
            BindRecords lines = new BindRecords(in);
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < Integer.parseInt(args[1]); i++) {
                Thread thread = new Thread(() -> lines.bind(reader, sites));
                threads.add(thread);
                thread.start();
            }
            for (Thread thread : threads) {
                thread.join();
            }
        }
        System.out.println(sites.get());
    }

    private void bind(ObjectReader reader, AtomicLong sites) {
        for (byte[] block = next(); block != null; block = next()) {
            int from = 0;
            for (int i = 0; i < block.length; i++) {
                if (block[i] == '\n') {
                    BoundDocument document = reader.readValue(block, from, i - from);
                    sites.addAndGet(document.sites().size());
                    from = i + 1;
                }
            }
        }
    }

    private synchronized byte @Nullable [] next() {
        try {
            byte[] block = Arrays.copyOf(rest, Math.max(BLOCK, 2 * rest.length));
            int filled = rest.length + Math.max(0, in.readNBytes(block, rest.length, block.length - rest.length));
            int end = filled;
            while (end > 0 && block[end - 1] != '\n') {
                end--;
            }
            rest = Arrays.copyOfRange(block, end, filled);
            return end == 0 ? null : Arrays.copyOf(block, end);
        } catch (IOException e) {
            throw new IllegalStateException("the file cannot be read", e);
        }
    }
}
