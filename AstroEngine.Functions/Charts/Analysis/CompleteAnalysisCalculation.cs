using System.Buffers;
using AstroEngine.Core.Zodiac;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Analysis;

/// <summary>Everything that a reader of a birth asks for first, as one document of sections.</summary>
/// <param name="sections">The sections.</param>
internal sealed class CompleteAnalysisCalculation(AnalysisSections sections) : ICalculation<CompleteAnalysisRequest>
{
    /// <inheritdoc />
    public string Kind => CalculationKinds.CompleteAnalysis;

    /// <inheritdoc />
    public TimeSpan DefaultTimeToLive => TimeSpan.FromHours(24);

    /// <inheritdoc />
    public bool NeedsZodiac => true;

    /// <inheritdoc />
    public CalculationCost Cost => new(Bytes: 200_000, Microseconds: 1200);

    /// <inheritdoc />
    public CompleteAnalysisRequest Read(FieldReader fields) => new(
        ZodiacFrame.Find(fields.Route("zodiac"))?.Name ?? string.Empty, [.. sections.All.Select(section => (section.Name, section.Prepare(fields.Request)))]);

    /// <inheritdoc />
    public void AppendKey(CacheKeyHasher key, CompleteAnalysisRequest request)
    {
        foreach (var (_, section) in request.Sections)
        {
            section.AppendKey(key);
        }
    }

    /// <inheritdoc />
    public async ValueTask WriteAsync(CompleteAnalysisRequest request, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        AnalysisJson.Start(output, request.Zodiac);
        foreach (var (name, section) in request.Sections)
        {
            AnalysisJson.WriteName(output, name, isFirst: false);
            await section.WriteAsync(output, cancellationToken);
        }

        AnalysisJson.End(output);
    }
}
