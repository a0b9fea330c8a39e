package org.hatchery.region;

import java.time.Clock;
import java.util.List;
import org.hatchery.shared.mongo.ReadEach;
import org.hatchery.shared.mongo.SetAsideLedger;
import org.springframework.data.mongodb.core.MongoOperations;

/** A nation of few divisions: one province with two cities, a municipality with its districts right below. */
public final class SmallCountry {
    /** Where something may lie; Zhengzhou is a city with districts, in which something may lie directly. */
    public static final List<RegionCode> PLACES = List.of(
            new RegionCode("410102"),
            new RegionCode("410103"),
            new RegionCode("410100"),
            new RegionCode("410202"),
            new RegionCode("500101"),
            new RegionCode("500102"));

    private static final List<Region> DIVISIONS = List.of(
            division("100000", RegionLevel.NATION),
            division("410000", RegionLevel.PROVINCE),
            division("410100", RegionLevel.PREFECTURE),
            division("410102", RegionLevel.COUNTY),
            division("410103", RegionLevel.COUNTY),
            division("410200", RegionLevel.PREFECTURE),
            division("410202", RegionLevel.COUNTY),
            division("500000", RegionLevel.PROVINCE),
            division("500101", RegionLevel.COUNTY),
            division("500102", RegionLevel.COUNTY));

    private SmallCountry() {}

    private static Region division(String code, RegionLevel level) {
        return new Region(code, new RegionCode(code), "区划" + code, level, null, null);
    }

    public static void settle(MongoOperations mongo) {
        mongo.insertAll(DIVISIONS);
    }

    /** The directory of these divisions. */
    public static RegionDirectory on(MongoOperations mongo, Clock clock) {
        return new RegionDirectory(new ReadEach(mongo, new SetAsideLedger(mongo, clock), clock), clock);
    }
}
