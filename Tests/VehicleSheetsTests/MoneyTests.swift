import Documents
import Testing

@testable import VehicleSheets

@Suite struct MoneyTests {
  @Test(arguments: [(100_00, 20, 120_00), (0_03, 20, 0_04), (0_02, 20, 0_02), (12_345_67, 20, 14_814_80)])
  func vatIsAddedToTheCentime(_ ht: Int64, _ rate: Int, _ ttc: Int64) {
    #expect(Money(centimes: ht).addingVAT(Decimal(rate)) == Money(centimes: ttc))
  }

  /// Taking VAT out and adding it again gives the same price, whatever the price and the rate.
  @Test(arguments: PricedItem.vatRates) func vatThereAndBack(_ rate: Int64) {
    for centimes in stride(from: Int64(0), to: 1_000_000_00, by: 99_991) {
      let ttc = Money(centimes: centimes)
      let back = ttc.removingVAT(Decimal(millionths: rate)).addingVAT(Decimal(millionths: rate))
      #expect(abs(back.centimes - centimes) <= 1)
    }
  }
}
