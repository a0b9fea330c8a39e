package org.hatchery.totals.chapter;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.totals.tree.Account;

/** Every account of every module, without a service. */
public final class AllAccounts {
    private static final List<Class<?>> ENUMS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.hatchery").stream()
                    .filter(JavaClass::isEnum)
                    .filter(type -> type.isAssignableTo(Account.class))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    private AllAccounts() {}

    /** The enums that modules contribute. */
    public static List<Class<?>> enums() {
        return ENUMS;
    }

    public static List<Account> all() {
        return ENUMS.stream()
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(Account.class::cast)
                .toList();
    }

    /** As the service knows them. */
    public static Accounts registered() {
        return new Accounts(ENUMS.stream()
                .map(type -> new RecordKind(
                        Arrays.stream(type.getEnumConstants())
                                .map(Account.class::cast)
                                .toList(),
                        reading -> true))
                .toList());
    }
}
