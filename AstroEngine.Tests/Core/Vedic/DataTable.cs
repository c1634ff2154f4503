using System.Runtime.CompilerServices;

namespace AstroEngine.Tests.Core.Vedic;

/// <summary>A table of published facts: comma-separated, comments with #, the first line names the columns.</summary>
internal sealed class DataTable
{
    private readonly string[] _columns;

    private DataTable(string[] columns, List<string[]> rows) => (_columns, Rows) = (columns, rows);

    public List<string[]> Rows { get; }

    /// <summary>Reads a table of the folder Data beside the caller's source file.</summary>
    public static DataTable Read(string name, [CallerFilePath] string caller = "")
    {
        var family = Path.GetFileName(Path.GetDirectoryName(caller)!);
        var path = Path.Combine(AppContext.BaseDirectory, "Core", "Vedic", family, "Data", name);
        var lines = File.ReadLines(path).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split(',')).ToList();
        return new(lines[0], lines[1..]);
    }

    public string Text(string[] row, string column) => row[Array.IndexOf(_columns, column)];

    public double Number(string[] row, string column) => double.Parse(Text(row, column));

    public T Member<T>(string[] row, string column)
        where T : struct, Enum => Parse<T>(Text(row, column));

    public static T Parse<T>(string name)
        where T : struct, Enum =>
        AstroEngine.Core.Names.TryParse<T>(name, out var value) ? value : throw new FormatException($"{name} is no {typeof(T).Name}.");
}
