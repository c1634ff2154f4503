using System.Buffers;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Analysis;

/// <summary>A section that holds the answers of several calculations by name.</summary>
/// <param name="name">The name of the section.</param>
/// <param name="members">What it holds, in order.</param>
internal sealed class GroupSection(string name, IReadOnlyList<IAnalysisSection> members) : IAnalysisSection
{
    /// <inheritdoc />
    public string Name => name;

    /// <inheritdoc />
    public PreparedSection Prepare(RequestFields fields) =>
        new Prepared([.. members.Select(member => (member.Name, member.Prepare(fields)))]);

    private sealed class Prepared((string Name, PreparedSection Section)[] members) : PreparedSection
    {
        public override void AppendKey(CacheKeyHasher key)
        {
            foreach (var (_, section) in members)
            {
                section.AppendKey(key);
            }
        }

        public override async ValueTask WriteAsync(IBufferWriter<byte> output, CancellationToken cancellationToken)
        {
            output.Write("{"u8);
            for (var i = 0; i < members.Length; i++)
            {
                AnalysisJson.WriteName(output, members[i].Name, isFirst: i == 0);
                await members[i].Section.WriteAsync(output, cancellationToken);
            }

            output.Write("}"u8);
        }
    }
}
