extension Observance {
  /// How the date of the first day is reckoned: one table of all, so that the compiler finds what is missing.
  var rule: ObservanceRule {
    switch self {
    case .newYearsDay: .fixed(1, 1)
    case .epiphany: .fixed(1, 6)
    // 25 December and 1 January of the Julian calendar, in the centuries from 1900 to 2099.
    case .orthodoxChristmas: .fixed(1, 7)
    case .orthodoxNewYear: .fixed(1, 14)
    case .australiaDay: .fixed(1, 26)
    case .holocaustRemembranceDay: .fixed(1, 27)
    case .groundhogDay: .fixed(2, 2)
    case .valentinesDay: .fixed(2, 14)
    case .womensDay: .fixed(3, 8)
    case .stPatricksDay: .fixed(3, 17)
    case .aprilFoolsDay: .fixed(4, 1)
    case .earthDay: .fixed(4, 22)
    case .anzacDay: .fixed(4, 25)
    case .mayDay: .fixed(5, 1)
    case .cincoDeMayo: .fixed(5, 5)
    case .victoryInEuropeDay: .fixed(5, 8)
    case .europeDay, .victoryDayRussia: .fixed(5, 9)
    case .dDay: .fixed(6, 6)
    case .juneteenth: .fixed(6, 19)
    case .canadaDay: .fixed(7, 1)
    case .independenceDayUS: .fixed(7, 4)
    case .bastilleDay: .fixed(7, 14)
    case .assumption: .fixed(8, 15)
    case .patriotDay: .fixed(9, 11)
    case .germanUnityDay: .fixed(10, 3)
    case .halloween: .fixed(10, 31)
    case .allSaintsDay: .fixed(11, 1)
    case .allSoulsDay: .fixed(11, 2)
    case .guyFawkesNight: .fixed(11, 5)
    case .armisticeDay, .veteransDay: .fixed(11, 11)
    case .worldAIDSDay: .fixed(12, 1)
    case .stNicholasDay: .fixed(12, 6)
    case .pearlHarborDay: .fixed(12, 7)
    case .humanRightsDay: .fixed(12, 10)
    case .christmasEve: .fixed(12, 24)
    case .christmasDay: .fixed(12, 25)
    case .boxingDay, .kwanzaa: .fixed(12, 26)
    case .newYearsEve: .fixed(12, 31)
    case .armenianChristmas: .fixed(1, 6)
    case .songkran: .fixed(4, 13)
    case .tamilNewYear: .fixed(4, 14)
    case .mexicanMothersDay: .fixed(5, 10)
    case .martinLutherKingDay: .weekday(3, .monday, 1)
    case .inaugurationDay: .everyFourYears(1, 20, remainder: 1)
    case .superBowlSunday: .changed(.weekday(2, .sunday, 2), since: 2022, before: .weekday(1, .sunday, 2))
    // The Uniform Monday Holiday Act, in force since 1971, moved three American holidays from fixed days.
    case .presidentsDay: .changed(.weekday(3, .monday, 2), since: 1971, before: .fixed(2, 22))
    case .memorialDay: .changed(.weekday(-1, .monday, 5), since: 1971, before: .fixed(5, 30))
    case .columbusDay: .changed(.weekday(2, .monday, 10), since: 1971, before: .fixed(10, 12))
    case .mothersDay: .weekday(2, .sunday, 5)
    // The Monday before 25 May lies 18-24 May: a week before the last Monday of 25-31 May.
    case .victoriaDay: .weekday(-1, .monday, 5, plus: -7)
    case .fathersDay: .weekday(3, .sunday, 6)
    case .earlyMayBankHoliday: .weekday(1, .monday, 5)
    case .springBankHoliday: .weekday(-1, .monday, 5)
    case .summerBankHoliday: .changed(.weekday(-1, .monday, 8), since: 1971, before: .weekday(1, .monday, 8))
    case .labourDay: .weekday(1, .monday, 9)
    case .thanksgivingCanada: .weekday(2, .monday, 10)
    case .electionDayUS: .weekday(1, .monday, 11, plus: 1)
    case .melbourneCupDay: .weekday(1, .tuesday, 11)
    case .remembranceSunday: .weekday(2, .sunday, 11)
    case .thanksgiving: Observance.thanksgiving(plus: 0)
    case .blackFriday: Observance.thanksgiving(plus: 1)
    case .cyberMonday: Observance.thanksgiving(plus: 4)
    case .givingTuesday: Observance.thanksgiving(plus: 5)
    // The fourth Sunday before Christmas is the one behind the last Thursday of November.
    case .adventSunday, .advent: .weekday(-1, .thursday, 11, plus: 3)
    case .purim: .hebrew(.purim)
    case .passover: .hebrew(.passover)
    case .shavuot: .hebrew(.shavuot)
    case .tishaBAv: .hebrew(.tishaBAv)
    case .roshHashanah: .hebrew(.roshHashanah)
    case .yomKippur: .hebrew(.yomKippur)
    case .sukkot: .hebrew(.sukkot)
    case .simchatTorah: .hebrew(.simchatTorah)
    case .hanukkah: .hebrew(.hanukkah)
    case .islamicNewYear: .islamic(month: 1, day: 1)
    case .ashura: .islamic(month: 1, day: 10)
    case .mawlid: .islamic(month: 3, day: 12)
    case .ramadan: .islamic(month: 9, day: 1)
    case .eidAlFitr: .islamic(month: 10, day: 1)
    case .dayOfArafah: .islamic(month: 12, day: 9)
    case .eidAlAdha: .islamic(month: 12, day: 10)
    case .eid: .either(.islamic(month: 10, day: 1), .islamic(month: 12, day: 10))
    case .chineseNewYear: .chinese(0)
    case .lanternFestival: .chinese(14)
    case .qingming: .solarTerm(15)
    // The full moon of the fourth month; some keep that of May.
    case .vesak: .lunar(month: 4, day: 15, .beijing)
    case .dragonBoatFestival: .lunar(month: 5, day: 5, .beijing)
    case .qixi: .lunar(month: 7, day: 7, .beijing)
    case .midAutumnFestival: .lunar(month: 8, day: 15, .beijing)
    case .doubleNinthFestival: .lunar(month: 9, day: 9, .beijing)
    case .koreanNewYear: .lunar(month: 1, day: 1, .seoul)
    case .chuseok: .lunar(month: 8, day: 15, .seoul)
    case .vietnameseNewYear: .lunar(month: 1, day: 1, .hanoi)
    // Two days of September: the twelfth before a leap year of the Julian calendar.
    case .ethiopianNewYear: .ethiopian
    case .diwali: .diwali
    case .nowruz: .nowruz
    case .martinLutherKingWeekend: .weekday(3, .monday, 1, plus: -2)
    case .presidentsDayWeekend: .weekday(3, .monday, 2, plus: -2)
    case .memorialDayWeekend: .weekday(-1, .monday, 5, plus: -2)
    case .labourDayWeekend: .weekday(1, .monday, 9, plus: -2)
    case .thanksgivingWeekend: Observance.thanksgiving(plus: 0)
    case .shroveTuesday: .easter(-47)
    case .ashWednesday, .lent: .easter(-46)
    case .motheringSunday: .easter(-21)
    case .palmSunday, .holyWeek: .easter(-7)
    case .maundyThursday: .easter(-3)
    case .goodFriday, .easterWeekend: .easter(-2)
    case .holySaturday: .easter(-1)
    case .easterMonday: .easter(1)
    case .ascensionDay: .easter(39)
    case .pentecost: .easter(49)
    case .whitMonday: .easter(50)
    case .trinitySunday: .easter(56)
    case .corpusChristi: .easter(60)
    case .orthodoxGoodFriday: .orthodoxEaster(-2)
    case .orthodoxEaster: .orthodoxEaster(0)
    case .orthodoxEasterMonday: .orthodoxEaster(1)
    case .orthodoxPentecost: .orthodoxEaster(49)
    case .easterSunday: .easter(0)
    }
  }

  /// The last Thursday of November since Lincoln, the last but one in 1939-1941, the fourth since 1942.
  private static func thanksgiving(plus days: Int) -> ObservanceRule {
    .changed(
      .weekday(4, .thursday, 11, plus: days), since: 1942,
      before: .changed(
        .weekday(-2, .thursday, 11, plus: days), since: 1939, before: .weekday(-1, .thursday, 11, plus: days)))
  }

  /// How many days it lasts, or at most where ``interval(inYear:)`` knows the day that ends it.
  var length: Int {
    switch self {
    case .roshHashanah: 2
    case .martinLutherKingWeekend, .presidentsDayWeekend, .memorialDayWeekend, .labourDayWeekend: 3
    case .thanksgivingWeekend, .easterWeekend: 4
    case .kwanzaa, .sukkot, .holyWeek: 7
    case .passover, .hanukkah: 8
    case .advent: 28
    case .ramadan: 30
    case .lent: 46
    default: 1
    }
  }
}
