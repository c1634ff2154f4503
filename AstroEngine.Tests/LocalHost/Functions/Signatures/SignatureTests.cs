using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Tests.LocalHost.Functions.Signatures;

/// <summary>Holds what LocalHost declares under the names of the real packages to what these declare.</summary>
public sealed class SignatureTests
{
    private const string Table = "AstroEngine.Tests.LocalHost.Functions.Signatures.worker-api.txt";

    [Fact]
    public void PublicTypes_UnderMicrosoftNamespaces_AreDeclaredAsTheRealOnes()
    {
        var expected = ReadTable();
        var actual = typeof(FunctionContext).Assembly.GetExportedTypes()
            .Where(t => IsForeign(t.Namespace + "."))
            .ToDictionary(t => $"{t.Namespace}.{t.Name}", SignatureText.Of);

        var differences = expected.Keys.Union(actual.Keys).Order(StringComparer.Ordinal)
            .SelectMany(name => Compare(name, expected.GetValueOrDefault(name) ?? [], actual.GetValueOrDefault(name) ?? []))
            .ToList();

        Assert.True(differences.Count == 0, "LocalHost differs from worker-api.txt:\n" + string.Join('\n', differences));
    }

    private static bool IsForeign(string name) =>
        name.StartsWith("Microsoft.", StringComparison.Ordinal) || name.StartsWith("DurableTask.", StringComparison.Ordinal);

    private static IEnumerable<string> Compare(string name, IReadOnlyList<string> expected, IReadOnlyList<string> actual) =>
        expected.Except(actual).Select(line => $"{name}: missing: {line}").Concat(actual.Except(expected).Select(line => $"{name}: extra:   {line}"));

    private static Dictionary<string, List<string>> ReadTable()
    {
        using var stream = typeof(SignatureTests).Assembly.GetManifestResourceStream(Table)!;
        using var reader = new StreamReader(stream);
        var types = new Dictionary<string, List<string>>();
        List<string>? current = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line.StartsWith('#'))
            {
                continue;
            }

            if (line.StartsWith(' '))
            {
                current!.Add(line.Trim());
                continue;
            }

            current = [line];
            types.Add(FullName(line), current);
        }

        return types;
    }

    /// <summary>The name in a line such as <c>abstract class A.B.C&lt;T&gt; : D [Method]</c>, as reflection writes it.</summary>
    private static string FullName(string head)
    {
        var name = head.Split(' ').First(IsForeign);
        var generic = name.IndexOf('<');
        return generic < 0 ? name : $"{name[..generic]}`{name.Count(c => c == ',') + 1}";
    }
}
