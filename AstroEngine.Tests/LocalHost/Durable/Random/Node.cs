namespace AstroEngine.Tests.LocalHost.Durable.Random;

/// <summary>A part of a random orchestration.</summary>
public sealed record Node(NodeKind Kind, int Id, int Count, IReadOnlyList<Node> Children)
{
    /// <summary>Puts results together so that their order matters.</summary>
    public static long Join(long sum, long result) => ((sum * 31) + result + 7) % 1_000_000_007;

    /// <summary>Grows a random tree.</summary>
    public static Node Grow(System.Random random, int depth, ref int id)
    {
        var kinds = depth == 0
            ? (NodeKind[])[NodeKind.Call, NodeKind.Call, NodeKind.Flaky, NodeKind.Broken, NodeKind.Timer, NodeKind.Timeout, NodeKind.Event]
            : [NodeKind.Sequence, NodeKind.Sequence, NodeKind.Parallel, NodeKind.Parallel, NodeKind.Sub, NodeKind.Loop];
        var kind = kinds[random.Next(kinds.Length)];
        var count = random.Next(1, 4);
        var own = id++;
        var children = new List<Node>();
        for (var i = 0; i < (depth == 0 ? 0 : kind is NodeKind.Sub or NodeKind.Loop ? 1 : random.Next(1, 5)); i++)
        {
            children.Add(Grow(random, random.Next(depth), ref id));
        }

        return new Node(kind, own, count, children);
    }

    /// <summary>Does in memory what the orchestration does.</summary>
    public long Evaluate() => Kind switch
    {
        NodeKind.Call or NodeKind.Flaky or NodeKind.Event => Id * 3,
        NodeKind.Broken => -Id,
        NodeKind.Timer => Id,
        NodeKind.Timeout => -2 * Id,
        NodeKind.Loop => Enumerable.Range(0, Count).Aggregate(Children[0].Evaluate(), (sum, _) => Join(sum, Id)),
        _ => Children.Aggregate(0L, (sum, child) => Join(sum, child.Evaluate())),
    };
}
