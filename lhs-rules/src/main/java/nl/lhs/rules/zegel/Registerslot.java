package nl.lhs.rules.zegel;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLockInterruptionException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import nl.lhs.rules.zegel.RegisterException.Soort;

/**
 * The lock on a register: one thread of one process at a time.
 *
 * <p>The lock is on a separate file beside the register, which is never removed. POSIX ends all locks of a process on a
 * file as soon as the process closes any descriptor of that file. Others in this process may have the register open.
 * Only this class opens the lock file, and at most once at a time.
 */
final class Registerslot {
    private static final long WACHTTIJD_MS = 2;

    private Registerslot() {}

    /** Work on files. */
    interface Taak<T> {
        T doe() throws IOException;
    }

    /**
     * Runs a task that changes a register, while nobody else reads or changes it.
     *
     * @param bestand the real path of the register
     * @throws IOException if the task does, or if locking fails; then the task was not begun
     */
    static <T> T schrijvend(Path bestand, Taak<T> taak) throws IOException {
        Path slot = slot(bestand);
        synchronized (monitor("")) {
            maak(slot);
        }
        synchronized (monitor(sleutel(slot))) {
            return vergrendeld(slot, false, taak);
        }
    }

    /**
     * Runs a task that only reads a register, while nobody changes it. Without a lock file, or without the right to
     * read it, the task runs without a lock.
     *
     * @param bestand the real path of the register
     * @throws IOException if the task does, or if locking fails
     */
    static <T> T lezend(Path bestand, Taak<T> taak) throws IOException {
        Path slot = slot(bestand);
        String sleutel;
        synchronized (monitor("")) {
            sleutel = Files.isReadable(slot) ? sleutel(slot) : null;
        }
        if (sleutel == null) {
            return taak.doe();
        }
        synchronized (monitor(sleutel)) {
            return vergrendeld(slot, true, taak);
        }
    }

    private static <T> T vergrendeld(Path slot, boolean gedeeld, Taak<T> taak) throws IOException {
        T uitkomst = null;
        boolean gedaan = false;
        // Closing the channel releases the lock.
        try (FileChannel kanaal =
                FileChannel.open(slot, gedeeld ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            vergrendel(kanaal, gedeeld);
            uitkomst = taak.doe();
            gedaan = true;
        } catch (IOException e) {
            // The task is done, whatever became of the channel.
            if (!gedaan) {
                throw e;
            }
        }
        return uitkomst;
    }

    private static void vergrendel(FileChannel kanaal, boolean gedeeld) throws IOException {
        try {
            if (wacht(kanaal, gedeeld)) {
                return;
            }
            // POSIX takes the threads of a process for one. So it sees a deadlock where threads of two processes each
            // hold one register and wait for the other. It is none: asking again, without waiting, succeeds.
            while (kanaal.tryLock(0, Long.MAX_VALUE, gedeeld) == null) {
                Thread.sleep(WACHTTIJD_MS);
            }
        } catch (FileLockInterruptionException e) {
            throw onderbroken(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw onderbroken(e);
        } catch (OverlappingFileLockException e) {
            throw new RegisterException(
                    Soort.ONTOEGANKELIJK, "other code of this process has locked the lock file of the register", e);
        }
    }

    /** Waits for the lock; tells whether it got it. */
    private static boolean wacht(FileChannel kanaal, boolean gedeeld) throws IOException {
        try {
            kanaal.lock(0, Long.MAX_VALUE, gedeeld);
            return true;
        } catch (FileLockInterruptionException e) {
            throw e;
        } catch (IOException e) {
            // Java does not tell a deadlock from other trouble; other trouble comes back when we ask again.
            return false;
        }
    }

    private static RegisterException onderbroken(Exception e) {
        return new RegisterException(Soort.ONDERBROKEN, "interrupted while waiting for the lock of the register", e);
    }

    /** Whether there is a lock file for a register. */
    static boolean isEr(Path bestand) {
        return Files.exists(slot(bestand));
    }

    private static Path slot(Path bestand) {
        return bestand.resolveSibling(bestand.getFileName() + ".lock");
    }

    /**
     * Called under one monitor for all locks: closing the new file would end the lock of a thread that got it since.
     */
    private static void maak(Path slot) throws IOException {
        if (!Files.exists(slot)) {
            try {
                Files.createFile(slot);
            } catch (FileAlreadyExistsException e) {
                if (!Files.exists(slot)) {
                    throw new NoSuchFileException(slot.toString(), null, "a link that leads nowhere");
                }
            }
        }
    }

    /** The identity of the file, whatever path leads to it. */
    private static String sleutel(Path slot) throws IOException {
        Object sleutel = Files.readAttributes(slot, BasicFileAttributes.class).fileKey();
        return sleutel != null ? sleutel.toString() : slot.toRealPath().toString();
    }

    /** One object for each key in this JVM, also with several class loaders: an interned string. */
    private static Object monitor(String sleutel) {
        return ("nl.lhs.rules.zegel.Registerslot " + sleutel).intern();
    }
}
