@fieldwise_init
struct Vec3(ImplicitlyCopyable, Writable):
    var x: Float32
    var y: Float32
    var z: Float32


@fieldwise_init
struct Body(Copyable):
    var pos: Vec3
    var vel: Vec3
    var name: String


struct World:
    var bodies: List[Body]
    var time: Float32

    def __init__(out self):
        self.bodies = []
        self.time = 0

    def step(mut self, dt: Float32):
        for ref b in self.bodies:
            b.pos.x += b.vel.x * dt
            b.pos.y += b.vel.y * dt
            b.pos.z += b.vel.z * dt
        self.time += dt


def main():
    var w = World()
    w.bodies.append(Body(Vec3(0, 0, 0), Vec3(1, 2, 0), "a"))
    w.bodies.append(Body(Vec3(5, 5, 5), Vec3(0, 0, -1), "b"))
    w.step(0.5)
    w.step(0.5)
    w.bodies[0].vel = Vec3(0, 0, 4)
    w.step(1)
    for b in w.bodies:
        print(b.name, b.pos)
    print(w.time)
