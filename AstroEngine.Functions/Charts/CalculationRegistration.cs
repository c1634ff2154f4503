using AstroEngine.Core.Charts;
using AstroEngine.Core.Charts.LagnaCharts;
using AstroEngine.Core.Charts.Progressions;
using AstroEngine.Core.Charts.Returns;
using AstroEngine.Core.Charts.Transits;
using AstroEngine.Core.Charts.Transits.Signs;
using AstroEngine.Core.Vedic.Ashtakavarga;
using AstroEngine.Core.Western.Aspects;
using AstroEngine.Core.Western.Declinations;
using AstroEngine.Core.Western.Lots;
using AstroEngine.Core.Western.Midpoints;
using AstroEngine.Core.Western.TwoCharts;
using AstroEngine.Functions.Caching.Times;
using AstroEngine.Functions.Charts.Analysis;
using AstroEngine.Functions.Charts.Ashtakavarga;
using AstroEngine.Functions.Charts.Dashas;
using AstroEngine.Functions.Charts.Divisional;
using AstroEngine.Functions.Charts.Friendship;
using AstroEngine.Functions.Charts.LagnaCharts;
using AstroEngine.Functions.Charts.Panchanga;
using AstroEngine.Functions.Charts.Progressions;
using AstroEngine.Functions.Charts.Returns;
using AstroEngine.Functions.Charts.Transits;
using AstroEngine.Functions.Charts.Transits.Search;
using AstroEngine.Functions.Charts.Transits.Signs;
using AstroEngine.Functions.Charts.Western.Aspects;
using AstroEngine.Functions.Charts.Western.Declinations;
using AstroEngine.Functions.Charts.Western.Dignities;
using AstroEngine.Functions.Charts.Western.Lots;
using AstroEngine.Functions.Charts.Western.Midpoints;
using AstroEngine.Functions.Charts.Western.TwoCharts;
using AstroEngine.Functions.Numerology;
using AstroEngine.Functions.Sky.Eclipses;
using AstroEngine.Functions.Sky.EphemerisTables;
using AstroEngine.Functions.Sky.LunarCalendar;
using AstroEngine.Functions.Sky.RiseSet;
using Microsoft.Extensions.DependencyInjection;

namespace AstroEngine.Functions.Charts;

/// <summary>Registers the calculations.</summary>
internal static class CalculationRegistration
{
    /// <summary>Adds every calculation, and the catalogue of them.</summary>
    public static IServiceCollection AddCalculations(this IServiceCollection services)
    {
        services.Add<NatalCalculation, NatalRequest>();
        services.Add<DashaCalculation, DashaRequest>();
        services.Add<DivisionalCalculation, DivisionalRequest>();
        services.Add<DivisionalsCalculation, DivisionalsRequest>();
        services.Add<NumerologyCalculation, NumerologyRequest>();
        services.Add<AshtakavargaCalculation, AshtakavargaRequest>();
        services.Add<LagnaChartCalculation, LagnaChartRequest>();
        services.Add<MaitriCalculation, MaitriRequest>();
        services.Add<SudarshanaChakraCalculation, SudarshanaChakraRequest>();
        services.Add<TransitCalculation, TransitRequest>();
        services.Add<TransitSearchCalculation, TransitSearchQuery>();
        services.Add<SignTransitCalculation, SignTransitRequest>();
        services.Add<ReturnCalculation, ReturnRequest>();
        services.Add<ProgressionCalculation, ProgressionRequest>();
        services.Add<PanchangaCalculation, PanchangaRequest>();
        services.Add<PanchangaMonthCalculation, PanchangaMonthRequest>();
        services.Add<AspectCalculation, AspectRequest>();
        services.Add<MidpointCalculation, MidpointRequest>();
        services.Add<DeclinationCalculation, DeclinationRequest>();
        services.Add<DignityCalculation, DignityRequest>();
        services.Add<LotCalculation, LotRequest>();
        services.Add<EclipsesCalculation, EclipsesRequest>();
        services.Add<LunarCalendarCalculation, LunarCalendarRequest>();
        services.Add<RiseSetCalculation, RiseSetRequest>();
        services.Add<EphemerisCalculation, EphemerisQuery>();
        services.Add<SynastryCalculation, SynastryRequest>();
        services.Add<CompositeCalculation, CompositeRequest>();
        services.AddSingleton<AnalysisSections>();
        services.Add<CompleteAnalysisCalculation, CompleteAnalysisRequest>();
        services.AddSingleton(provider => new CalculationCatalog(provider.GetServices<CalculationEntry>()));
        services.AddSingleton<CalculationPipeline>();
        services.AddSingleton<CacheTimes>();
        services.AddHostedService<CacheTimesCheck>();
        return services;
    }

    private static void Add<TCalculation, TRequest>(this IServiceCollection services)
        where TCalculation : class, ICalculation<TRequest>
    {
        services.AddSingleton<ICalculation<TRequest>, TCalculation>();
        services.AddSingleton<CalculationEntry, CalculationEntry<TRequest>>();
    }
}
