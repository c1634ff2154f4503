using AstroEngine.Core;
using AstroEngine.Core.Charts;
using AstroEngine.Core.Charts.LagnaCharts;
using AstroEngine.Core.Charts.Progressions;
using AstroEngine.Core.Charts.Transits.Search;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Sky;
using AstroEngine.Core.Time;
using AstroEngine.Core.Vedic.Ashtakavarga;
using AstroEngine.Core.Vedic.Dashas;
using AstroEngine.Core.Vedic.Friendship;
using AstroEngine.Core.Vedic.LunarCalendar;
using AstroEngine.Core.Vedic.Muhurta;
using AstroEngine.Core.Vedic.Panchanga;
using AstroEngine.Core.Western;
using AstroEngine.Core.Western.Aspects;
using AstroEngine.Core.Western.Declinations;
using AstroEngine.Core.Western.Dignities;
using AstroEngine.Core.Western.Lots;
using AstroEngine.Core.Western.Patterns;
using AstroEngine.Core.Western.TwoCharts;
using AstroEngine.Core.Zodiac;
using AstroEngine.Functions.Charts.Dashas;
using AstroEngine.Functions.Charts.Divisional;
using AstroEngine.Functions.Numerology;
using AstroEngine.Functions.Sky;

namespace AstroEngine.Functions.Charts;

/// <summary>Every enumeration of requests and answers: the one spelling of each name.</summary>
internal sealed record VocabularyDocument(
    IReadOnlyList<string> Zodiacs,
    IReadOnlyList<string> HouseSystems,
    IReadOnlyList<string> Points,
    IReadOnlyList<string> DefaultPoints,
    IReadOnlyList<string> Signs,
    IReadOnlyList<string> Nakshatras,
    IReadOnlyList<string> Dignities,
    IReadOnlyList<string> Node,
    IReadOnlyList<string> Center,
    IReadOnlyList<string> Positions,
    IReadOnlyList<string> Sunrise,
    IReadOnlyList<string> Varas,
    IReadOnlyList<string> Pakshas,
    IReadOnlyList<string> Tithis,
    IReadOnlyList<string> Yogas,
    IReadOnlyList<string> Karanas,
    IReadOnlyList<string> Choghadiyas,
    IReadOnlyList<string> DayQualities,
    IReadOnlyList<string> LagnaChanges,
    IReadOnlyList<string> LunarMonths,
    IReadOnlyList<string> Samvatsaras,
    IReadOnlyList<string> Ayanas,
    IReadOnlyList<string> Ritus,
    IReadOnlyList<string> Calendar,
    IReadOnlyList<string> Disambiguation,
    IReadOnlyList<string> Aspects,
    IReadOnlyList<string> Orbs,
    IReadOnlyList<string> Angles,
    IReadOnlyList<string> AspectPatterns,
    IReadOnlyList<string> DeclinationAspects,
    IReadOnlyList<string> EssentialDignities,
    IReadOnlyList<string> Sects,
    IReadOnlyList<string> Lots,
    IReadOnlyList<string> NatalPoints,
    IReadOnlyList<string> TransitEvents,
    IReadOnlyList<string> CompositeMethods,
    IReadOnlyList<string> ProgressionMethods,
    IReadOnlyList<string> ProgressedAngles,
    IReadOnlyList<string> Lagnas,
    IReadOnlyList<string> PlanetaryRelations,
    IReadOnlyList<string> AshtakavargaMethods,
    IReadOnlyList<string> AshtakavargaTrikona,
    IReadOnlyList<string> AshtakavargaEkadhipatya,
    IReadOnlyList<string> AshtakavargaOccupants,
    IReadOnlyList<string> Warnings,
    IReadOnlyList<string> WarningSeverities,
    IReadOnlyDictionary<string, DashaVocabulary> Dashas,
    IReadOnlyList<string> YearLengths,
    IReadOnlyList<VargaEntry> Vargas,
    IReadOnlyList<string> CustomVargaMethods,
    NumerologyVocabulary Numerology,
    SkyVocabulary Sky)
{
    /// <summary>Lists them.</summary>
    public static VocabularyDocument Create() => new(
        [ZodiacFrame.Tropical.Name, .. Ayanamsas.All.Select(a => a.Name)],
        [.. AstroEngine.Core.Houses.HouseSystems.All.Select(s => s.Name)],
        Names.All<ChartPoint>(),
        [.. ChartPoints.Default.Select(Names.Of)],
        Names.All<Sign>(),
        Names.All<Nakshatra>(),
        Names.All<EssentialDignity>(),
        Names.All<LunarNode>(),
        Names.All<PositionCenter>(),
        Names.All<PositionKind>(),
        Names.All<SunriseDefinition>(),
        Names.All<Vara>(),
        Names.All<Paksha>(),
        Names.All<TithiName>(),
        Names.All<NityaYoga>(),
        Names.All<KaranaName>(),
        Names.All<Choghadiya>(),
        Names.All<DayQuality>(),
        Names.All<LagnaChange>(),
        Names.All<Masa>(),
        Names.All<Samvatsara>(),
        Names.All<Ayana>(),
        Names.All<Ritu>(),
        Names.All<CalendarName>(),
        Names.All<Disambiguation>(),
        Names.All<AspectKind>(),
        Names.All<OrbPreset>(),
        Names.All<ChartAngle>(),
        Names.All<AspectPatternKind>(),
        Names.All<DeclinationAspect>(),
        Names.All<Dignity>(),
        Names.All<Sect>(),
        Names.All<Lot>(),
        Names.All<NatalTarget>(),
        Names.All<TransitEvent>(),
        Names.All<CompositeMethod>(),
        Names.All<ProgressionMethod>(),
        Names.All<AstroEngine.Core.Charts.Progressions.ProgressedAngles>(),
        Names.All<Lagna>(),
        Names.All<PlanetaryRelation>(),
        Names.All<AshtakavargaMethod>(),
        Names.All<TrikonaRule>(),
        Names.All<EkadhipatyaRule>(),
        Names.All<EkadhipatyaOccupants>(),
        [.. ChartWarnings.Codes, .. PanchangaWarnings.Codes],
        Names.All<WarningSeverity>(),
        DashaSystems.All.ToDictionary(system => system.Name, DashaVocabulary.Of, StringComparer.Ordinal),
        Names.All<YearLengthName>(),
        VargaEntry.All(),
        VargaEntry.Custom(),
        NumerologyVocabulary.Create(),
        SkyVocabulary.Create());
}
