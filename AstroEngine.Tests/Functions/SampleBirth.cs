namespace AstroEngine.Tests.Functions;

/// <summary>The sample birth of the requirements: without seconds and without a name.</summary>
internal static class SampleBirth
{
    public const string Json =
        """{"birth_date":"1990-05-15","birth_time":"14:30","latitude":28.6139,"longitude":77.2090,"timezone_offset":5.5}""";

    public const string Query = "birth_date=1990-05-15&birth_time=14:30&latitude=28.6139&longitude=77.2090&timezone_offset=5.5";

    /// <summary>The sample with fields replaced or added.</summary>
    /// <param name="fields">JSON members, such as <c>"latitude":95</c>.</param>
    public static string With(params string[] fields)
    {
        var names = fields.Select(f => f.Split(':')[0]).ToHashSet();
        var kept = Json.Trim('{', '}').Split(',').Where(f => !names.Contains(f.Split(':')[0]));
        return $"{{{string.Join(',', kept.Concat(fields))}}}";
    }

    /// <summary>The sample without some fields.</summary>
    public static string Without(params string[] names) =>
        $"{{{string.Join(',', Json.Trim('{', '}').Split(',').Where(f => !names.Contains(f.Split(':')[0].Trim('"'))))}}}";
}
