package org.hatchery.sheet;

/** How a table is written into a file (文件格式). */
public enum FileFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    CSV("text/csv;charset=UTF-8", "csv");

    private final String mediaType;
    private final String ending;

    FileFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Name of a file with this stem, without what no system takes in a name. */
    public String name(String stem) {
        return stem.replaceAll("[\\p{Cc}\\p{Cf}<>:\"/\\\\|?*%;]", "_") + "." + ending;
    }
}
