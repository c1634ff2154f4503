using System.Globalization;

namespace AstroEngine.Tests.Core.Sky;

/// <summary>Published facts: a line each, fields with blanks between them, comments with #.</summary>
internal static class SkyFacts
{
    /// <summary>Reads a file of the folder Data of a family of tests.</summary>
    public static List<string[]> Read(string family, string name) =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Core", "Sky", family, "Data", name))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
    ];

    /// <summary>A number; null when it is a dash.</summary>
    public static double? Number(string field) => field == "-" ? null : double.Parse(field, CultureInfo.InvariantCulture);

    /// <summary>The Julian day of a date and a time of the day.</summary>
    public static double JulianDay(string date, string time)
    {
        var moment = DateTime.Parse($"{date}T{time}Z", CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal);
        return moment.ToOADate() + 2415018.5;
    }
}
