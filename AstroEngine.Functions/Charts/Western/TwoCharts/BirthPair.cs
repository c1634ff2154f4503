using AstroEngine.Core.Charts;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Http;
using NodaTime;

namespace AstroEngine.Functions.Charts.Western.TwoCharts;

/// <summary>Two births, reckoned in one way: the fields <c>a</c> and <c>b</c>, and beside them the zodiac and the options of charts.</summary>
/// <param name="A">The one birth.</param>
/// <param name="B">The other.</param>
internal sealed record BirthPair(NatalRequest A, NatalRequest B)
{
    private const string Form =
        "an object with the fields of a birth: birth_date, birth_time, latitude, longitude, and timezone or timezone_offset; in a query fields with a prefix, such as ";

    /// <summary>Reads the births. Mistakes are noted with the reader, those in a birth with its name before the field.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="now">When the charts are asked for.</param>
    /// <returns>The births, or null when something is wrong with one.</returns>
    /// <exception cref="ProblemException">The fields are right, but the local time of one did not occur exactly once.</exception>
    public static BirthPair? Read(FieldReader fields, Instant now)
    {
        var options = ChartFields.ReadOptions(fields);
        var a = ReadBirth(fields, "a");
        var b = ReadBirth(fields, "b");
        return a is { } one && b is { } other ? new(ChartFields.Of(options, one, now), ChartFields.Of(options, other, now)) : null;
    }

    /// <summary>Appends what of both births decides an answer.</summary>
    public static void AppendKey(CacheKeyHasher key, NatalRequest a, NatalRequest b)
    {
        foreach (var birth in (ReadOnlySpan<NatalRequest>)[a, b])
        {
            key.AppendChart(birth).Append(birth.IsZoneMeanTime).Append(birth.IsCurrentYear);
        }
    }

    private static Birth? ReadBirth(FieldReader fields, string name)
    {
        if (fields.Members(name, $"{Form}{name}.birth_date") is not { } members)
        {
            return null;
        }

        try
        {
            var birth = BirthFields.Read(members);
            fields.TakeMembers(name, members);
            return birth;
        }
        catch (ProblemException e) when (e.Problem.Errors is { } errors)
        {
            throw new ProblemException(e.Problem with { Errors = errors.ToDictionary(error => $"{name}.{error.Key}", error => error.Value) });
        }
    }
}
