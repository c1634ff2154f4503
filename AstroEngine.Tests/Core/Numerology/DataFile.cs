namespace AstroEngine.Tests.Core.Numerology;

/// <summary>Published examples: a line each, fields with | between them, comments with #.</summary>
internal static class DataFile
{
    public const string None = "-";

    public static IEnumerable<string[]> Lines(string name) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Core", "Numerology", "Data", name))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries));

    public static TheoryData<string> Texts(string name) => new(Lines(name).Select(fields => string.Join('|', fields)));

    public static string[] Fields(string line) => line.Split('|');

    public static int[] Numbers(string field) => [.. field.Split(' ').Select(int.Parse)];
}
