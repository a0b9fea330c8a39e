package org.hatchery.backup;

import com.mongodb.ConnectionString;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code backup <file>}, {@code verify <file>} and {@code restore <file>}, instead of starting the service. */
public final class BackupCommand {
    private static final List<String> COMMANDS = List.of("backup", "verify", "restore");
    private static final int FAILED = 1;

    private final @Nullable String uri;
    private final PrintStream out;

    public BackupCommand(@Nullable String uri, PrintStream out) {
        this.uri = uri;
        this.out = out;
    }

    /** Whether the jar was called for one of them. */
    public static boolean isMeant(String... arguments) {
        return arguments.length > 0 && COMMANDS.contains(arguments[0]);
    }

    /** Does it, and says what it did; the exit code of the process. */
    public int run(String... arguments) {
        if (arguments.length != 2 || uri == null || uri.isBlank()) {
            out.println("用法 Usage: MONGODB_URI=mongodb://… java -jar hatchery.jar backup|verify|restore <file>");
            return FAILED;
        }
        Path file = Path.of(arguments[1]);
        try {
            out.println(done(arguments[0], file));
            return 0;
        } catch (Unusable unusable) {
            out.println(unusable.getMessage());
            return FAILED;
        } catch (MongoException | IllegalArgumentException failed) {
            out.println("数据库无法读写 The database could not be read or written: " + failed.getMessage());
            return FAILED;
        } catch (IOException failed) {
            out.println("文件读写失败 The file could not be read or written: " + failed.getMessage());
            return FAILED;
        }
    }

    private String done(String command, Path file) throws IOException {
        if (command.equals("verify")) {
            return "备份完整 The backup is whole: "
                    + BackupFile.open(file).verified().summary();
        }
        var address = new ConnectionString(String.valueOf(uri));
        String name = address.getDatabase();
        if (name == null) {
            throw new Unusable("连接串没有写明数据库。" + " The connection string names no database: mongodb://host/hatchery");
        }
        try (MongoClient client = MongoClients.create(address)) {
            if (command.equals("restore")) {
                return "已恢复 Restored: "
                        + new Restore(client.getDatabase(name)).from(file).summary();
            }
            return "已备份 Backed up: " + backup(client, name, file).summary();
        }
    }

    /** Under its name there is a whole file or none. */
    private static Contents backup(MongoClient client, String database, Path file) throws IOException {
        if (Files.exists(file)) {
            throw new Unusable("文件已存在 There is such a file already: " + file);
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        if (Files.exists(part)) {
            throw new Unusable("另一次备份正在进行，或上次中断后留下了文件，请先确认并删除"
                    + " Another backup is at work, or one broke off and left its file; look and delete it: " + part);
        }
        try {
            Contents contents = new Backup(client, database).to(part);
            BackupFile.open(part).verified();
            Files.move(part, file);
            return contents;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** A file or database with which nothing can be done, and why. */
    static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unusable(String why) {
            super(why, null, false, false);
        }
    }
}
