package org.hatchery.transfer.keeping;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.totals.tree.Book;
import org.hatchery.totals.tree.Cell;
import org.hatchery.transfer.achievement.RegisteredAchievement;
import org.hatchery.transfer.conversion.Conversion;
import org.jspecify.annotations.Nullable;

/** Writes the book of an achievement, where its unit is; converted counts once, on the day of the first conversion. */
final class AchievementBook {
    private AchievementBook() {}

    static Book of(RegisteredAchievement achievement, RegionDirectory regions, LocalDate today) {
        var book = new Book(today);
        RegionCode place = achievement.getFacts().region();
        post(book, achievement.getRegisteredOn(), place, AchievementAccount.ACHIEVEMENTS_REGISTERED, 1);
        post(book, achievement.getPublishedOn(), place, AchievementAccount.ACHIEVEMENTS_PUBLISHED, 1);
        LocalDate converted = achievement.getConvertedOn();
        post(book, converted, place, AchievementAccount.ACHIEVEMENTS_CONVERTED, 1);
        first(achievement)
                .map(one -> CommonDivision.of(place, one.partnerRegion(), regions))
                .ifPresent(both -> post(book, converted, both, AchievementAccount.ACHIEVEMENTS_CONVERTED_LOCALLY, 1));
        achievement.getConversions().stream().filter(Conversion::hasContract).forEach(conversion -> {
            post(book, conversion.on(), place, AchievementAccount.CONVERSIONS_TO_REGISTER, 1);
            long registered = conversion.isRegistered() ? 1 : 0;
            post(book, conversion.on(), place, AchievementAccount.CONVERSIONS_REGISTERED, registered);
        });
        achievement.getConversions().stream()
                .flatMap(conversion -> conversion.incomes().stream())
                .forEach(income -> post(
                        book,
                        income.on(),
                        place,
                        AchievementAccount.CONVERSION_INCOME,
                        income.gross().hundredths()));
        return book;
    }

    private static Optional<Conversion> first(RegisteredAchievement achievement) {
        return achievement.getConversions().stream()
                .filter(one -> Objects.equals(one.on(), achievement.getConvertedOn()))
                .findFirst();
    }

    private static void post(
            Book book, @Nullable LocalDate day, RegionCode place, AchievementAccount account, long amount) {
        if (day != null) {
            book.post(day, Cell.in(place), account.number(), amount);
        }
    }
}
