package dev.rightful.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A file that lives beside its place under another name until it is complete: {@code .NAME.NUMBER.tmp}.
 *
 * <p>Whoever writes it holds a lock on it, which the system takes back from a process that was killed. So the next run
 * knows what is left over and removes it, and two runs at once leave each other's alone.
 */
final class Temporary {

    private static final int MOST = 1000;

    private static final Set<Path> UNFINISHED = ConcurrentHashMap.newKeySet();

    static {
        // For a run that is ended by a signal.
        Runtime.getRuntime().addShutdownHook(new Thread(Temporary::deleteUnfinished, "leftovers"));
    }

    private final Path place;
    private final Path path;
    private final FileChannel channel;

    private Temporary(Path place, Path path, FileChannel channel) {
        this.place = place;
        this.path = path;
        this.channel = channel;
    }

    /** Creates one for a file, which need not exist, in a directory, which must. */
    static Temporary of(Path place) throws IOException {
        for (int number = 1;; number++) {
            Path path = place.resolveSibling("." + place.getFileName() + "." + number + ".tmp");
            removeLeftover(path);
            FileChannel channel = create(path);
            if (channel != null) {
                UNFINISHED.add(path);
                return new Temporary(place, path, channel);
            }
            if (number == MOST) {
                throw new FileAlreadyExistsException(path.toString());
            }
        }
    }

    /** Creates and locks the file; null when somebody else has it. */
    private static @Nullable FileChannel create(Path path) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            return null;
        }
        if (lock(channel, /* otherwise= */ true) && Files.exists(path)) {
            return channel;
        }
        // A run that took our file for a leftover before we locked it may have removed it.
        channel.close();
        return null;
    }

    /** Removes what a run that was killed left behind. */
    private static void removeLeftover(Path path) {
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            if (lock(channel, /* otherwise= */ false)) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            // Whose it is cannot be told, so that it is left alone and the next number taken.
        }
    }

    /**
     * Locks a file until it is closed; false when somebody else has done so.
     *
     * @param otherwise the answer on a file system that has no locks
     */
    private static boolean lock(FileChannel channel, boolean otherwise) {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            return otherwise;
        }
    }

    /** Where to write; closing it gives the lock back. */
    OutputStream out() {
        return Channels.newOutputStream(channel);
    }

    /** Puts the complete file, which is closed by now, in its place. */
    void moveToPlace() throws IOException {
        Files.move(path, place, StandardCopyOption.ATOMIC_MOVE);
        UNFINISHED.remove(path);
    }

    /** Removes the file. */
    void delete() {
        path.toFile().delete();
        UNFINISHED.remove(path);
    }

    /** Removes every file of this process that is not complete. */
    static void deleteUnfinished() {
        for (Path path : UNFINISHED) {
            path.toFile().delete();
        }
    }
}
