using System.Buffers;
using AstroEngine.Core.Charts.Transits.Search;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Transits.Search;

/// <summary>The exact transits of a time to a natal chart, stations and ingresses.</summary>
internal sealed class TransitSearchCalculation(IEphemeris ephemeris, TimeProvider clock) : ICalculation<TransitSearchQuery>
{
    /// <inheritdoc />
    public string Kind => CalculationKinds.TransitSearch;

    /// <inheritdoc />
    public TimeSpan DefaultTimeToLive => TimeSpan.FromHours(1);

    /// <inheritdoc />
    public bool NeedsZodiac => true;

    /// <inheritdoc />
    public CalculationCost Cost => new(Bytes: 120_000, Microseconds: 6000);

    /// <inheritdoc />
    public TransitSearchQuery Read(FieldReader fields) => TransitSearchFields.Read(fields, fields.Now(clock));

    /// <inheritdoc />
    public void AppendKey(CacheKeyHasher key, TransitSearchQuery request)
    {
        var search = request.Search;
        key.AppendChart(search.Birth)
            .AppendInstant(search.From.ToUnixTimeMilliseconds())
            .AppendInstant(search.To.ToUnixTimeMilliseconds())
            .Append(request.IsList)
            .AppendList(search.Events)
            .AppendList(search.NatalPoints)
            .AppendList(search.Aspects)
            .AppendCount(search.Degrees.Count);
        if (!request.IsList)
        {
            // Warnings are told in the document alone.
            key.Append(search.Birth.IsZoneMeanTime).Append(search.Birth.IsCurrentYear);
        }

        foreach (var degree in search.Degrees)
        {
            key.Append(degree.Degrees);
        }
    }

    /// <inheritdoc />
    public async ValueTask WriteAsync(TransitSearchQuery request, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var findings = await ephemeris.ComputeAsync(request.Search, TransitSearch.Find, cancellationToken);
        TransitSearchJson.Write(output, findings, request.IsList);
    }
}
