/**
 */
package org.modelassay.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.modelassay.model.ExperimentsPackage;
import org.modelassay.model.Metric;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Metric</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.modelassay.model.impl.MetricImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.modelassay.model.impl.MetricImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.modelassay.model.impl.MetricImpl#getLow <em>Low</em>}</li>
 *   <li>{@link org.modelassay.model.impl.MetricImpl#getHigh <em>High</em>}</li>
 *   <li>{@link org.modelassay.model.impl.MetricImpl#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.modelassay.model.impl.MetricImpl#getIntervalMethod <em>Interval Method</em>}</li>
 *   <li>{@link org.modelassay.model.impl.MetricImpl#getPublished <em>Published</em>}</li>
 *   <li>{@link org.modelassay.model.impl.MetricImpl#getPublishedSource <em>Published Source</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MetricImpl extends ResultImpl implements Metric {
	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final double VALUE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected double value = VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLow() <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLow()
	 * @generated
	 * @ordered
	 */
	protected static final double LOW_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getLow() <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLow()
	 * @generated
	 * @ordered
	 */
	protected double low = LOW_EDEFAULT;

	/**
	 * This is true if the Low attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean lowESet;

	/**
	 * The default value of the '{@link #getHigh() <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHigh()
	 * @generated
	 * @ordered
	 */
	protected static final double HIGH_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getHigh() <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHigh()
	 * @generated
	 * @ordered
	 */
	protected double high = HIGH_EDEFAULT;

	/**
	 * This is true if the High attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean highESet;

	/**
	 * The default value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected static final double CONFIDENCE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected double confidence = CONFIDENCE_EDEFAULT;

	/**
	 * This is true if the Confidence attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean confidenceESet;

	/**
	 * The default value of the '{@link #getIntervalMethod() <em>Interval Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntervalMethod()
	 * @generated
	 * @ordered
	 */
	protected static final String INTERVAL_METHOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIntervalMethod() <em>Interval Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntervalMethod()
	 * @generated
	 * @ordered
	 */
	protected String intervalMethod = INTERVAL_METHOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublished() <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublished()
	 * @generated
	 * @ordered
	 */
	protected static final double PUBLISHED_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getPublished() <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublished()
	 * @generated
	 * @ordered
	 */
	protected double published = PUBLISHED_EDEFAULT;

	/**
	 * This is true if the Published attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean publishedESet;

	/**
	 * The default value of the '{@link #getPublishedSource() <em>Published Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishedSource()
	 * @generated
	 * @ordered
	 */
	protected static final String PUBLISHED_SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublishedSource() <em>Published Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishedSource()
	 * @generated
	 * @ordered
	 */
	protected String publishedSource = PUBLISHED_SOURCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MetricImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentsPackage.Literals.METRIC;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(double newValue) {
		double oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentsPackage.METRIC__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentsPackage.METRIC__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLow() {
		return low;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLow(double newLow) {
		double oldLow = low;
		low = newLow;
		boolean oldLowESet = lowESet;
		lowESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentsPackage.METRIC__LOW, oldLow, low, !oldLowESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetLow() {
		double oldLow = low;
		boolean oldLowESet = lowESet;
		low = LOW_EDEFAULT;
		lowESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ExperimentsPackage.METRIC__LOW, oldLow, LOW_EDEFAULT, oldLowESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetLow() {
		return lowESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getHigh() {
		return high;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHigh(double newHigh) {
		double oldHigh = high;
		high = newHigh;
		boolean oldHighESet = highESet;
		highESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentsPackage.METRIC__HIGH, oldHigh, high, !oldHighESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetHigh() {
		double oldHigh = high;
		boolean oldHighESet = highESet;
		high = HIGH_EDEFAULT;
		highESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ExperimentsPackage.METRIC__HIGH, oldHigh, HIGH_EDEFAULT, oldHighESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetHigh() {
		return highESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getConfidence() {
		return confidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfidence(double newConfidence) {
		double oldConfidence = confidence;
		confidence = newConfidence;
		boolean oldConfidenceESet = confidenceESet;
		confidenceESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentsPackage.METRIC__CONFIDENCE, oldConfidence, confidence, !oldConfidenceESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetConfidence() {
		double oldConfidence = confidence;
		boolean oldConfidenceESet = confidenceESet;
		confidence = CONFIDENCE_EDEFAULT;
		confidenceESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ExperimentsPackage.METRIC__CONFIDENCE, oldConfidence, CONFIDENCE_EDEFAULT, oldConfidenceESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetConfidence() {
		return confidenceESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIntervalMethod() {
		return intervalMethod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIntervalMethod(String newIntervalMethod) {
		String oldIntervalMethod = intervalMethod;
		intervalMethod = newIntervalMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentsPackage.METRIC__INTERVAL_METHOD, oldIntervalMethod, intervalMethod));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPublished() {
		return published;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublished(double newPublished) {
		double oldPublished = published;
		published = newPublished;
		boolean oldPublishedESet = publishedESet;
		publishedESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentsPackage.METRIC__PUBLISHED, oldPublished, published, !oldPublishedESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetPublished() {
		double oldPublished = published;
		boolean oldPublishedESet = publishedESet;
		published = PUBLISHED_EDEFAULT;
		publishedESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ExperimentsPackage.METRIC__PUBLISHED, oldPublished, PUBLISHED_EDEFAULT, oldPublishedESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetPublished() {
		return publishedESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPublishedSource() {
		return publishedSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublishedSource(String newPublishedSource) {
		String oldPublishedSource = publishedSource;
		publishedSource = newPublishedSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentsPackage.METRIC__PUBLISHED_SOURCE, oldPublishedSource, publishedSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentsPackage.METRIC__VALUE:
				return getValue();
			case ExperimentsPackage.METRIC__UNIT:
				return getUnit();
			case ExperimentsPackage.METRIC__LOW:
				return getLow();
			case ExperimentsPackage.METRIC__HIGH:
				return getHigh();
			case ExperimentsPackage.METRIC__CONFIDENCE:
				return getConfidence();
			case ExperimentsPackage.METRIC__INTERVAL_METHOD:
				return getIntervalMethod();
			case ExperimentsPackage.METRIC__PUBLISHED:
				return getPublished();
			case ExperimentsPackage.METRIC__PUBLISHED_SOURCE:
				return getPublishedSource();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ExperimentsPackage.METRIC__VALUE:
				setValue((Double)newValue);
				return;
			case ExperimentsPackage.METRIC__UNIT:
				setUnit((String)newValue);
				return;
			case ExperimentsPackage.METRIC__LOW:
				setLow((Double)newValue);
				return;
			case ExperimentsPackage.METRIC__HIGH:
				setHigh((Double)newValue);
				return;
			case ExperimentsPackage.METRIC__CONFIDENCE:
				setConfidence((Double)newValue);
				return;
			case ExperimentsPackage.METRIC__INTERVAL_METHOD:
				setIntervalMethod((String)newValue);
				return;
			case ExperimentsPackage.METRIC__PUBLISHED:
				setPublished((Double)newValue);
				return;
			case ExperimentsPackage.METRIC__PUBLISHED_SOURCE:
				setPublishedSource((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ExperimentsPackage.METRIC__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case ExperimentsPackage.METRIC__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case ExperimentsPackage.METRIC__LOW:
				unsetLow();
				return;
			case ExperimentsPackage.METRIC__HIGH:
				unsetHigh();
				return;
			case ExperimentsPackage.METRIC__CONFIDENCE:
				unsetConfidence();
				return;
			case ExperimentsPackage.METRIC__INTERVAL_METHOD:
				setIntervalMethod(INTERVAL_METHOD_EDEFAULT);
				return;
			case ExperimentsPackage.METRIC__PUBLISHED:
				unsetPublished();
				return;
			case ExperimentsPackage.METRIC__PUBLISHED_SOURCE:
				setPublishedSource(PUBLISHED_SOURCE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ExperimentsPackage.METRIC__VALUE:
				return value != VALUE_EDEFAULT;
			case ExperimentsPackage.METRIC__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case ExperimentsPackage.METRIC__LOW:
				return isSetLow();
			case ExperimentsPackage.METRIC__HIGH:
				return isSetHigh();
			case ExperimentsPackage.METRIC__CONFIDENCE:
				return isSetConfidence();
			case ExperimentsPackage.METRIC__INTERVAL_METHOD:
				return INTERVAL_METHOD_EDEFAULT == null ? intervalMethod != null : !INTERVAL_METHOD_EDEFAULT.equals(intervalMethod);
			case ExperimentsPackage.METRIC__PUBLISHED:
				return isSetPublished();
			case ExperimentsPackage.METRIC__PUBLISHED_SOURCE:
				return PUBLISHED_SOURCE_EDEFAULT == null ? publishedSource != null : !PUBLISHED_SOURCE_EDEFAULT.equals(publishedSource);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (value: ");
		result.append(value);
		result.append(", unit: ");
		result.append(unit);
		result.append(", low: ");
		if (lowESet) result.append(low); else result.append("<unset>");
		result.append(", high: ");
		if (highESet) result.append(high); else result.append("<unset>");
		result.append(", confidence: ");
		if (confidenceESet) result.append(confidence); else result.append("<unset>");
		result.append(", intervalMethod: ");
		result.append(intervalMethod);
		result.append(", published: ");
		if (publishedESet) result.append(published); else result.append("<unset>");
		result.append(", publishedSource: ");
		result.append(publishedSource);
		result.append(')');
		return result.toString();
	}

} //MetricImpl
