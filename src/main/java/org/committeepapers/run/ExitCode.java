package org.committeepapers.run;

import java.nio.file.FileSystemException;
import java.util.Locale;
import org.committeepapers.council.CouncilFolderException;
import org.committeepapers.council.NoSuchCouncilException;
import org.committeepapers.paper.OwnTemplateException;
import org.committeepapers.publish.NotOurSetException;
import org.committeepapers.publish.RunUnderWayException;
import org.committeepapers.staging.NoSuchMonthException;
import org.committeepapers.store.StoreNotWritableException;
import org.committeepapers.store.StoreUnavailableException;

/// How a command ended, for schedulers and scripts.
enum ExitCode {
    PUBLISHED(0),
    WRONG_COMMAND_LINE(64),
    WRONG_INPUT(65),
    NO_INPUT(66),
    UNAVAILABLE(69),
    OUR_FAULT(70),
    NOT_WRITABLE(73),
    MUST_NOT_GO_OUT(74),
    UNDER_WAY(75);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /// By the failure, or by the first of its causes that says more than that something went wrong.
    static ExitCode of(Throwable failure) {
        return ofOne(known(failure));
    }

    /// What to tell the person who waits.
    static String words(Throwable failure) {
        Throwable known = known(failure);
        String said = String.valueOf(known.getMessage());
        return switch (known) {
            case FileSystemException file -> "Cannot write " + file.getFile() + ".";
            case NoSuchCouncilException _, CouncilFolderException _, NoSuchMonthException _ ->
                said.substring(0, 1).toUpperCase(Locale.UK) + said.substring(1);
            default -> said;
        };
    }

    private static Throwable known(Throwable failure) {
        Throwable at = failure;
        while (at != null) {
            if (ofOne(at) != OUR_FAULT) {
                return at;
            }
            at = at.getCause();
        }
        return failure;
    }

    private static ExitCode ofOne(Throwable failure) {
        return switch (failure) {
            case UsageException _ -> WRONG_COMMAND_LINE;
            case WrongInputException _, RefusedException _, CouncilFolderException _, OwnTemplateException _ ->
                WRONG_INPUT;
            case NoInputException _, NoSuchCouncilException _, NoSuchMonthException _ -> NO_INPUT;
            case StoreUnavailableException _ -> UNAVAILABLE;
            case StoreNotWritableException _, NotOurSetException _, FileSystemException _ -> NOT_WRITABLE;
            case MustNotGoOutException _ -> MUST_NOT_GO_OUT;
            case RunUnderWayException _ -> UNDER_WAY;
            default -> OUR_FAULT;
        };
    }
}
