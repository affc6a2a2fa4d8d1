package org.committeepapers.council;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// A council's folder that cannot be used, with everything that is wrong with it.
public final class CouncilFolderException extends RuntimeException {

    private final transient List<CouncilFault> faults;

    public CouncilFolderException(Path folder, List<CouncilFault> faults) {
        super("the council folder " + folder + " cannot be used:\n"
                + faults.stream().map(fault -> "  " + fault).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<CouncilFault> faults() {
        return faults;
    }
}
