def main():
    comptime N = 9
    var order = List[Int]()
    for i in range(N):
        order.append(i)
    var counts = List[Int](length=N, fill=0)
    var most = 0
    var checksum = 0
    var index = 0
    var remaining = N
    while True:
        while remaining != 1:
            counts[remaining - 1] = remaining
            remaining -= 1
        var flipped = order.copy()
        var flips = 0
        while flipped[0] != 0:
            var low = 0
            var high = flipped[0]
            while low < high:
                var kept = flipped[low]
                flipped[low] = flipped[high]
                flipped[high] = kept
                low += 1
                high -= 1
            flips += 1
        most = max(most, flips)
        checksum += flips if index % 2 == 0 else -flips
        while True:
            if remaining == N:
                print(checksum, most)
                return
            var first = order[0]
            for i in range(remaining):
                order[i] = order[i + 1]
            order[remaining] = first
            counts[remaining] -= 1
            if counts[remaining] > 0:
                break
            remaining += 1
        index += 1
